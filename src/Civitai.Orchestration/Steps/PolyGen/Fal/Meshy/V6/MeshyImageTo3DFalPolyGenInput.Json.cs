// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

[JsonConverter(typeof(WireConverter<MeshyImageTo3DFalPolyGenInput>))]
public sealed partial record MeshyImageTo3DFalPolyGenInput : IWireRecord<MeshyImageTo3DFalPolyGenInput>
{
    static MeshyImageTo3DFalPolyGenInput IWireRecord<MeshyImageTo3DFalPolyGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MeshyImageTo3DFalPolyGenInput Blank() => new() { ImageUrl = null! };

    internal override IEnumerable<string> WireNames => ["imageUrl", "shouldTexture", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("imageUrl"u8):
                reader.Value(ref Fields.ImageUrl(this));
                return true;
            case 13 when name.SequenceEqual("shouldTexture"u8):
                reader.Boolean(ref Fields.ShouldTexture(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"fal\",\"model\":\"meshy\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Raw(",\"operation\":\"imageTo3D\""u8);
        writer.Value(",\"imageUrl\":"u8, ImageUrl);
        writer.Boolean(",\"shouldTexture\":"u8, ShouldTexture);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageUrl>k__BackingField")]
    internal static extern ref MediaSource? ImageUrl(MeshyImageTo3DFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ShouldTexture>k__BackingField")]
    internal static extern ref bool? ShouldTexture(MeshyImageTo3DFalPolyGenInput record);
}
