// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<NanoBanana2ImageGenInput>))]
public sealed partial record NanoBanana2ImageGenInput : IWireRecord<NanoBanana2ImageGenInput>
{
    static NanoBanana2ImageGenInput IWireRecord<NanoBanana2ImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static NanoBanana2ImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "images", "aspectRatio", "resolution", "enableWebSearch", "enableGoogleSearch", "numImages", "seed", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 9 when name.SequenceEqual("numImages"u8):
                reader.Int32(ref Fields.NumImages(this));
                return true;
            case 10 when name.SequenceEqual("resolution"u8):
                reader.Vocabulary(ref Fields.Resolution(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 15 when name.SequenceEqual("enableWebSearch"u8):
                reader.Boolean(ref Fields.EnableWebSearch(this));
                return true;
            case 18 when name.SequenceEqual("enableGoogleSearch"u8):
                reader.Boolean(ref Fields.EnableGoogleSearch(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"google\",\"model\":\"nano-banana-2\""u8);
        writer.Values(",\"images\":"u8, Images);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Vocabulary(",\"resolution\":"u8, Resolution);
        writer.Boolean(",\"enableWebSearch\":"u8, EnableWebSearch);
        writer.Boolean(",\"enableGoogleSearch\":"u8, EnableGoogleSearch);
        writer.Int32(",\"numImages\":"u8, NumImages);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(NanoBanana2ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref ImageAspectRatio? AspectRatio(NanoBanana2ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref NanoBananaResolution? Resolution(NanoBanana2ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableWebSearch>k__BackingField")]
    internal static extern ref bool? EnableWebSearch(NanoBanana2ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableGoogleSearch>k__BackingField")]
    internal static extern ref bool? EnableGoogleSearch(NanoBanana2ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NumImages>k__BackingField")]
    internal static extern ref int? NumImages(NanoBanana2ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(NanoBanana2ImageGenInput record);
}
