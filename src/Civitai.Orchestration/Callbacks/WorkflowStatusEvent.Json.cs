// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowStatusEvent>))]
public sealed partial record WorkflowStatusEvent : IWireRecord<WorkflowStatusEvent>
{
    static WorkflowStatusEvent IWireRecord<WorkflowStatusEvent>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowStatusEvent Blank() => new();

    internal override IEnumerable<string> WireNames => ["timestamp", "details", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("details"u8):
                reader.Record(ref Fields.Details(this));
                return true;
            case 9 when name.SequenceEqual("timestamp"u8):
                reader.Time(ref Fields.Timestamp(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"$type\":\"workflow\""u8);
        writer.Text(",\"workflowId\":"u8, WorkflowIdOnWire);
        writer.Time(",\"timestamp\":"u8, Timestamp);
        writer.Record(",\"details\":"u8, Details);
        writer.Vocabulary(",\"status\":"u8, Status);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Timestamp>k__BackingField")]
    internal static extern ref DateTimeOffset? Timestamp(WorkflowStatusEvent record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Details>k__BackingField")]
    internal static extern ref WorkflowEventDetails? Details(WorkflowStatusEvent record);
}
