// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowStep>))]
public abstract partial record WorkflowStep : IWireRecord<WorkflowStep>
{
    static WorkflowStep IWireRecord<WorkflowStep>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames =>
    [
        "$type", "name", "status", "priority", "timeout", "retries", "metadata", "startedAt", "completedAt", "estimatedProgressRate", "preparation",
        "queuePosition", "reason", "blockedReason", "jobs", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 4 when name.SequenceEqual("jobs"u8):
                reader.Records(ref Fields.JobsOnWire(this));
                return true;
            case 5 when name.SequenceEqual("$type"u8):
                reader.Skip();
                return true;
            case 6 when name.SequenceEqual("status"u8):
                reader.Vocabulary(ref Fields.Status(this));
                return true;
            case 6 when name.SequenceEqual("reason"u8):
                reader.Text(ref Fields.Reason(this));
                return true;
            case 7 when name.SequenceEqual("timeout"u8):
                reader.Duration(ref Fields.Timeout(this));
                return true;
            case 7 when name.SequenceEqual("retries"u8):
                reader.Int32(ref Fields.Retries(this));
                return true;
            case 8 when name.SequenceEqual("priority"u8):
                reader.Vocabulary(ref Fields.Priority(this));
                return true;
            case 8 when name.SequenceEqual("metadata"u8):
                reader.Node(ref Fields.Metadata(this));
                return true;
            case 9 when name.SequenceEqual("startedAt"u8):
                reader.Time(ref Fields.StartedAt(this));
                return true;
            case 11 when name.SequenceEqual("completedAt"u8):
                reader.Time(ref Fields.CompletedAt(this));
                return true;
            case 11 when name.SequenceEqual("preparation"u8):
                reader.Record(ref Fields.Preparation(this));
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
}

[JsonConverter(typeof(WireConverter<UnknownStep>))]
public sealed partial record UnknownStep : IWireRecord<UnknownStep>
{
    static UnknownStep IWireRecord<UnknownStep>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"name\":"u8, Name);
        writer.Vocabulary(",\"status\":"u8, Status);
        writer.Vocabulary(",\"priority\":"u8, Priority);
        writer.Duration(",\"timeout\":"u8, Timeout);
        writer.Int32(",\"retries\":"u8, Retries);
        writer.Node(",\"metadata\":"u8, Metadata);
        writer.Time(",\"startedAt\":"u8, StartedAt);
        writer.Time(",\"completedAt\":"u8, CompletedAt);
        writer.Double(",\"estimatedProgressRate\":"u8, EstimatedProgressRate);
        writer.Record(",\"preparation\":"u8, Preparation);
        writer.Record(",\"queuePosition\":"u8, QueuePosition);
        writer.Text(",\"reason\":"u8, Reason);
        writer.Text(",\"blockedReason\":"u8, BlockedReason);
        writer.Records(",\"jobs\":"u8, JobsOnWire);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(WorkflowStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref WorkflowStatus Status(WorkflowStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Priority>k__BackingField")]
    internal static extern ref StepPriority? Priority(WorkflowStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Timeout>k__BackingField")]
    internal static extern ref TimeSpan? Timeout(WorkflowStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Retries>k__BackingField")]
    internal static extern ref int? Retries(WorkflowStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Metadata>k__BackingField")]
    internal static extern ref JsonObject? Metadata(WorkflowStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? StartedAt(WorkflowStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CompletedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? CompletedAt(WorkflowStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EstimatedProgressRate>k__BackingField")]
    internal static extern ref double? EstimatedProgressRate(WorkflowStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Preparation>k__BackingField")]
    internal static extern ref WorkflowStepPreparation? Preparation(WorkflowStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<QueuePosition>k__BackingField")]
    internal static extern ref WorkflowStepQueuePosition? QueuePosition(WorkflowStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Reason>k__BackingField")]
    internal static extern ref string? Reason(WorkflowStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BlockedReason>k__BackingField")]
    internal static extern ref string? BlockedReason(WorkflowStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<JobsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<WorkflowStepJob>? JobsOnWire(WorkflowStep record);
}
