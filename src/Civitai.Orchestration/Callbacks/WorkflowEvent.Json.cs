// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowEvent>))]
public abstract partial record WorkflowEvent : IWireRecord<WorkflowEvent>
{
    static WorkflowEvent IWireRecord<WorkflowEvent>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames => ["$type", "workflowId", "status", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("$type"u8):
                reader.Skip();
                return true;
            case 6 when name.SequenceEqual("status"u8):
                reader.Vocabulary(ref Fields.Status(this));
                return true;
            case 10 when name.SequenceEqual("workflowId"u8):
                reader.Text(ref Fields.WorkflowIdOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<WorkflowIdOnWire>k__BackingField")]
    internal static extern ref string? WorkflowIdOnWire(WorkflowEvent record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref WorkflowStatus Status(WorkflowEvent record);
}
