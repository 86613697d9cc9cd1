// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

[JsonConverter(typeof(WireConverter<MeshyV7MultiImageTo3DFalPolyGenInput>))]
public sealed partial record MeshyV7MultiImageTo3DFalPolyGenInput : IWireRecord<MeshyV7MultiImageTo3DFalPolyGenInput>
{
    static MeshyV7MultiImageTo3DFalPolyGenInput IWireRecord<MeshyV7MultiImageTo3DFalPolyGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MeshyV7MultiImageTo3DFalPolyGenInput Blank() => new() { ImageUrls = null! };

    internal override IEnumerable<string> WireNames => ["imageUrls", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("imageUrls"u8):
                reader.Values(ref Fields.ImageUrls(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"fal\",\"model\":\"meshy\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Raw(",\"operation\":\"multiImageTo3D\""u8);
        writer.Values(",\"imageUrls\":"u8, ImageUrls);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageUrls>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? ImageUrls(MeshyV7MultiImageTo3DFalPolyGenInput record);
}
