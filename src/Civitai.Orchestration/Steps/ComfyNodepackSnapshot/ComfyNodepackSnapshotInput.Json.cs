// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComfyNodepackSnapshot;

[JsonConverter(typeof(WireConverter<ComfyNodepackSnapshotInput>))]
public sealed partial record ComfyNodepackSnapshotInput : IWireRecord<ComfyNodepackSnapshotInput>
{
    static ComfyNodepackSnapshotInput IWireRecord<ComfyNodepackSnapshotInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static ComfyNodepackSnapshotInput Blank() => new() { Nodepacks = null! };

    internal override IEnumerable<string> WireNames => ["comfyImage", "nodepacks", "minVramGb", "useSageAttention", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("nodepacks"u8):
                reader.Texts(ref Fields.Nodepacks(this));
                return true;
            case 9 when name.SequenceEqual("minVramGb"u8):
                reader.Int32(ref Fields.MinVramGb(this));
                return true;
            case 10 when name.SequenceEqual("comfyImage"u8):
                reader.Value(ref Fields.ComfyImage(this));
                return true;
            case 16 when name.SequenceEqual("useSageAttention"u8):
                reader.Boolean(ref Fields.UseSageAttention(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"comfyImage\":"u8, ComfyImage);
        writer.Texts(",\"nodepacks\":"u8, Nodepacks);
        writer.Int32(",\"minVramGb\":"u8, MinVramGb);
        writer.Boolean(",\"useSageAttention\":"u8, UseSageAttention);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ComfyImage>k__BackingField")]
    internal static extern ref Air? ComfyImage(ComfyNodepackSnapshotInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Nodepacks>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? Nodepacks(ComfyNodepackSnapshotInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MinVramGb>k__BackingField")]
    internal static extern ref int? MinVramGb(ComfyNodepackSnapshotInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UseSageAttention>k__BackingField")]
    internal static extern ref bool? UseSageAttention(ComfyNodepackSnapshotInput record);
}
