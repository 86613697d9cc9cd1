// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

[JsonConverter(typeof(WireConverter<TripoFalPolyGenInput>))]
public sealed partial record TripoFalPolyGenInput : IWireRecord<TripoFalPolyGenInput>
{
    static TripoFalPolyGenInput IWireRecord<TripoFalPolyGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static TripoFalPolyGenInput Blank() => new() { ImageUrl = null! };

    internal override IEnumerable<string> WireNames =>
    [
        "imageUrl", "faceLimit", "quad", "autoSize", "orientation", "texture", "textureAlignment", "pbr", "seed", "textureSeed", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("pbr"u8):
                reader.Boolean(ref Fields.Pbr(this));
                return true;
            case 4 when name.SequenceEqual("quad"u8):
                reader.Boolean(ref Fields.Quad(this));
                return true;
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 7 when name.SequenceEqual("texture"u8):
                reader.Vocabulary(ref Fields.Texture(this));
                return true;
            case 8 when name.SequenceEqual("imageUrl"u8):
                reader.Value(ref Fields.ImageUrl(this));
                return true;
            case 8 when name.SequenceEqual("autoSize"u8):
                reader.Boolean(ref Fields.AutoSize(this));
                return true;
            case 9 when name.SequenceEqual("faceLimit"u8):
                reader.Int32(ref Fields.FaceLimit(this));
                return true;
            case 11 when name.SequenceEqual("orientation"u8):
                reader.Vocabulary(ref Fields.Orientation(this));
                return true;
            case 11 when name.SequenceEqual("textureSeed"u8):
                reader.Value(ref Fields.TextureSeed(this));
                return true;
            case 16 when name.SequenceEqual("textureAlignment"u8):
                reader.Vocabulary(ref Fields.TextureAlignment(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"fal\",\"model\":\"tripo\""u8);
        writer.Value(",\"imageUrl\":"u8, ImageUrl);
        writer.Int32(",\"faceLimit\":"u8, FaceLimit);
        writer.Boolean(",\"quad\":"u8, Quad);
        writer.Boolean(",\"autoSize\":"u8, AutoSize);
        writer.Vocabulary(",\"orientation\":"u8, Orientation);
        writer.Vocabulary(",\"texture\":"u8, Texture);
        writer.Vocabulary(",\"textureAlignment\":"u8, TextureAlignment);
        writer.Boolean(",\"pbr\":"u8, Pbr);
        writer.Value(",\"seed\":"u8, Seed);
        writer.Value(",\"textureSeed\":"u8, TextureSeed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageUrl>k__BackingField")]
    internal static extern ref MediaSource? ImageUrl(TripoFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FaceLimit>k__BackingField")]
    internal static extern ref int? FaceLimit(TripoFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quad>k__BackingField")]
    internal static extern ref bool? Quad(TripoFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AutoSize>k__BackingField")]
    internal static extern ref bool? AutoSize(TripoFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Orientation>k__BackingField")]
    internal static extern ref TripoOrientation? Orientation(TripoFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Texture>k__BackingField")]
    internal static extern ref TripoTexture? Texture(TripoFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextureAlignment>k__BackingField")]
    internal static extern ref TripoTextureAlignment? TextureAlignment(TripoFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Pbr>k__BackingField")]
    internal static extern ref bool? Pbr(TripoFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(TripoFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextureSeed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? TextureSeed(TripoFalPolyGenInput record);
}
