// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

[JsonConverter(typeof(WireConverter<MeshyV7ImageTo3DFalPolyGenInput>))]
public sealed partial record MeshyV7ImageTo3DFalPolyGenInput : IWireRecord<MeshyV7ImageTo3DFalPolyGenInput>
{
    static MeshyV7ImageTo3DFalPolyGenInput IWireRecord<MeshyV7ImageTo3DFalPolyGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MeshyV7ImageTo3DFalPolyGenInput Blank() => new() { ImageUrl = null! };

    internal override IEnumerable<string> WireNames => ["imageUrl", "modelType", "ultraMode", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("imageUrl"u8):
                reader.Value(ref Fields.ImageUrl(this));
                return true;
            case 9 when name.SequenceEqual("modelType"u8):
                reader.Vocabulary(ref Fields.ModelType(this));
                return true;
            case 9 when name.SequenceEqual("ultraMode"u8):
                reader.Boolean(ref Fields.UltraMode(this));
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
        writer.Vocabulary(",\"modelType\":"u8, ModelType);
        writer.Boolean(",\"ultraMode\":"u8, UltraMode);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageUrl>k__BackingField")]
    internal static extern ref MediaSource? ImageUrl(MeshyV7ImageTo3DFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ModelType>k__BackingField")]
    internal static extern ref MeshyModelType? ModelType(MeshyV7ImageTo3DFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UltraMode>k__BackingField")]
    internal static extern ref bool? UltraMode(MeshyV7ImageTo3DFalPolyGenInput record);
}
