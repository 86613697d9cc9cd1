// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowStepQueuePosition>))]
public sealed partial record WorkflowStepQueuePosition : IWireRecord<WorkflowStepQueuePosition>
{
    static WorkflowStepQueuePosition IWireRecord<WorkflowStepQueuePosition>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowStepQueuePosition Blank() => new();

    internal override IEnumerable<string> WireNames => ["precedingJobs", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 13 when name.SequenceEqual("precedingJobs"u8):
                reader.Int32(ref Fields.PrecedingJobs(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"precedingJobs\":"u8, PrecedingJobs);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PrecedingJobs>k__BackingField")]
    internal static extern ref int? PrecedingJobs(WorkflowStepQueuePosition record);
}
