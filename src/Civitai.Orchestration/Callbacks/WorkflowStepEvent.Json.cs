// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowStepEvent>))]
public sealed partial record WorkflowStepEvent : IWireRecord<WorkflowStepEvent>
{
    static WorkflowStepEvent IWireRecord<WorkflowStepEvent>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowStepEvent Blank() => new();

    internal override IEnumerable<string> WireNames => ["name", "details", "preparation", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.StepName(this));
                return true;
            case 7 when name.SequenceEqual("details"u8):
                reader.Record(ref Fields.Details(this));
                return true;
            case 11 when name.SequenceEqual("preparation"u8):
                reader.Record(ref Fields.Preparation(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"$type\":\"step\""u8);
        writer.Text(",\"workflowId\":"u8, WorkflowIdOnWire);
        writer.Text(",\"name\":"u8, StepName);
        writer.Record(",\"details\":"u8, Details);
        writer.Record(",\"preparation\":"u8, Preparation);
        writer.Vocabulary(",\"status\":"u8, Status);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StepName>k__BackingField")]
    internal static extern ref string? StepName(WorkflowStepEvent record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Details>k__BackingField")]
    internal static extern ref WorkflowStepEventDetails? Details(WorkflowStepEvent record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Preparation>k__BackingField")]
    internal static extern ref WorkflowStepPreparation? Preparation(WorkflowStepEvent record);
}
