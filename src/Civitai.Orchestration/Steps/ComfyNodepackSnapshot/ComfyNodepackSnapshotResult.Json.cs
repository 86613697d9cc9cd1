// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComfyNodepackSnapshot;

[JsonConverter(typeof(WireConverter<ComfyNodepackSnapshotResult>))]
public sealed partial record ComfyNodepackSnapshotResult : IWireRecord<ComfyNodepackSnapshotResult>
{
    static ComfyNodepackSnapshotResult IWireRecord<ComfyNodepackSnapshotResult>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyNodepackSnapshotResult Blank() => new();

    internal override IEnumerable<string> WireNames => ["nodepack", "layerAir", "layer", "objectInfo", "web", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("web"u8):
                reader.AnyLeaf(ref Fields.WebOnWire(this));
                return true;
            case 5 when name.SequenceEqual("layer"u8):
                reader.AnyLeaf(ref Fields.LayerOnWire(this));
                return true;
            case 8 when name.SequenceEqual("nodepack"u8):
                reader.Text(ref Fields.NodepackOnWire(this));
                return true;
            case 8 when name.SequenceEqual("layerAir"u8):
                reader.Text(ref Fields.LayerAirOnWire(this));
                return true;
            case 10 when name.SequenceEqual("objectInfo"u8):
                reader.AnyLeaf(ref Fields.ObjectInfoOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"nodepack\":"u8, NodepackOnWire);
        writer.Text(",\"layerAir\":"u8, LayerAirOnWire);
        writer.Record(",\"layer\":"u8, LayerOnWire);
        writer.Record(",\"objectInfo\":"u8, ObjectInfoOnWire);
        writer.Record(",\"web\":"u8, WebOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NodepackOnWire>k__BackingField")]
    internal static extern ref string? NodepackOnWire(ComfyNodepackSnapshotResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LayerAirOnWire>k__BackingField")]
    internal static extern ref string? LayerAirOnWire(ComfyNodepackSnapshotResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LayerOnWire>k__BackingField")]
    internal static extern ref Blob? LayerOnWire(ComfyNodepackSnapshotResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ObjectInfoOnWire>k__BackingField")]
    internal static extern ref Blob? ObjectInfoOnWire(ComfyNodepackSnapshotResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<WebOnWire>k__BackingField")]
    internal static extern ref Blob? WebOnWire(ComfyNodepackSnapshotResult record);
}
