// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowStepPreparation>))]
public sealed partial record WorkflowStepPreparation : IWireRecord<WorkflowStepPreparation>
{
    static WorkflowStepPreparation IWireRecord<WorkflowStepPreparation>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowStepPreparation Blank() => new();

    internal override IEnumerable<string> WireNames => ["resource", "queuePosition", "progress", "etaSeconds", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("resource"u8):
                reader.Value(ref Fields.Resource(this));
                return true;
            case 8 when name.SequenceEqual("progress"u8):
                reader.Double(ref Fields.Progress(this));
                return true;
            case 10 when name.SequenceEqual("etaSeconds"u8):
                reader.Int32(ref Fields.EtaSeconds(this));
                return true;
            case 13 when name.SequenceEqual("queuePosition"u8):
                reader.Int32(ref Fields.QueuePositionOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"resource\":"u8, Resource);
        writer.Int32(",\"queuePosition\":"u8, QueuePositionOnWire);
        writer.Double(",\"progress\":"u8, Progress);
        writer.Int32(",\"etaSeconds\":"u8, EtaSeconds);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resource>k__BackingField")]
    internal static extern ref Air Resource(WorkflowStepPreparation record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<QueuePositionOnWire>k__BackingField")]
    internal static extern ref int? QueuePositionOnWire(WorkflowStepPreparation record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Progress>k__BackingField")]
    internal static extern ref double? Progress(WorkflowStepPreparation record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EtaSeconds>k__BackingField")]
    internal static extern ref int? EtaSeconds(WorkflowStepPreparation record);
}
