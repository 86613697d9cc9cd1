// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowStepJobEvent>))]
public sealed partial record WorkflowStepJobEvent : IWireRecord<WorkflowStepJobEvent>
{
    static WorkflowStepJobEvent IWireRecord<WorkflowStepJobEvent>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowStepJobEvent Blank() => new();

    internal override IEnumerable<string> WireNames => ["stepName", "jobId", "progress", "reason", "blockedReason", "matureContent", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("jobId"u8):
                reader.Text(ref Fields.JobId(this));
                return true;
            case 6 when name.SequenceEqual("reason"u8):
                reader.Text(ref Fields.Reason(this));
                return true;
            case 8 when name.SequenceEqual("stepName"u8):
                reader.Text(ref Fields.StepName(this));
                return true;
            case 8 when name.SequenceEqual("progress"u8):
                reader.Double(ref Fields.Progress(this));
                return true;
            case 13 when name.SequenceEqual("blockedReason"u8):
                reader.Text(ref Fields.BlockedReason(this));
                return true;
            case 13 when name.SequenceEqual("matureContent"u8):
                reader.Boolean(ref Fields.MatureContent(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"$type\":\"job\""u8);
        writer.Text(",\"workflowId\":"u8, WorkflowIdOnWire);
        writer.Text(",\"stepName\":"u8, StepName);
        writer.Text(",\"jobId\":"u8, JobId);
        writer.Double(",\"progress\":"u8, Progress);
        writer.Text(",\"reason\":"u8, Reason);
        writer.Text(",\"blockedReason\":"u8, BlockedReason);
        writer.Boolean(",\"matureContent\":"u8, MatureContent);
        writer.Vocabulary(",\"status\":"u8, Status);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StepName>k__BackingField")]
    internal static extern ref string? StepName(WorkflowStepJobEvent record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<JobId>k__BackingField")]
    internal static extern ref string? JobId(WorkflowStepJobEvent record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Progress>k__BackingField")]
    internal static extern ref double? Progress(WorkflowStepJobEvent record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Reason>k__BackingField")]
    internal static extern ref string? Reason(WorkflowStepJobEvent record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BlockedReason>k__BackingField")]
    internal static extern ref string? BlockedReason(WorkflowStepJobEvent record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MatureContent>k__BackingField")]
    internal static extern ref bool? MatureContent(WorkflowStepJobEvent record);
}
