// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowStepJob>))]
public sealed partial record WorkflowStepJob : IWireRecord<WorkflowStepJob>
{
    static WorkflowStepJob IWireRecord<WorkflowStepJob>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowStepJob Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "id", "status", "startedAt", "completedAt", "queuePosition", "cost", "estimatedProgressRate", "reason", "blockedReason", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                reader.Text(ref Fields.Id(this));
                return true;
            case 4 when name.SequenceEqual("cost"u8):
                reader.Double(ref Fields.Cost(this));
                return true;
            case 6 when name.SequenceEqual("status"u8):
                reader.Vocabulary(ref Fields.Status(this));
                return true;
            case 6 when name.SequenceEqual("reason"u8):
                reader.Text(ref Fields.Reason(this));
                return true;
            case 9 when name.SequenceEqual("startedAt"u8):
                reader.Time(ref Fields.StartedAt(this));
                return true;
            case 11 when name.SequenceEqual("completedAt"u8):
                reader.Time(ref Fields.CompletedAt(this));
                return true;
            case 13 when name.SequenceEqual("queuePosition"u8):
                reader.Record(ref Fields.QueuePosition(this));
                return true;
            case 13 when name.SequenceEqual("blockedReason"u8):
                reader.Text(ref Fields.BlockedReason(this));
                return true;
            case 21 when name.SequenceEqual("estimatedProgressRate"u8):
                reader.Double(ref Fields.EstimatedProgressRate(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"id\":"u8, Id);
        writer.Vocabulary(",\"status\":"u8, Status);
        writer.Time(",\"startedAt\":"u8, StartedAt);
        writer.Time(",\"completedAt\":"u8, CompletedAt);
        writer.Record(",\"queuePosition\":"u8, QueuePosition);
        writer.Double(",\"cost\":"u8, Cost);
        writer.Double(",\"estimatedProgressRate\":"u8, EstimatedProgressRate);
        writer.Text(",\"reason\":"u8, Reason);
        writer.Text(",\"blockedReason\":"u8, BlockedReason);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Id>k__BackingField")]
    internal static extern ref string? Id(WorkflowStepJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref WorkflowStatus Status(WorkflowStepJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? StartedAt(WorkflowStepJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CompletedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? CompletedAt(WorkflowStepJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<QueuePosition>k__BackingField")]
    internal static extern ref JobQueuePosition? QueuePosition(WorkflowStepJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Cost>k__BackingField")]
    internal static extern ref double? Cost(WorkflowStepJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EstimatedProgressRate>k__BackingField")]
    internal static extern ref double? EstimatedProgressRate(WorkflowStepJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Reason>k__BackingField")]
    internal static extern ref string? Reason(WorkflowStepJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BlockedReason>k__BackingField")]
    internal static extern ref string? BlockedReason(WorkflowStepJob record);
}
