// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowStepTemplate>))]
public abstract partial record WorkflowStepTemplate : IWireRecord<WorkflowStepTemplate>
{
    static WorkflowStepTemplate IWireRecord<WorkflowStepTemplate>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames => ["$type", "name", "priority", "timeout", "retries", "metadata", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 5 when name.SequenceEqual("$type"u8):
                reader.Skip();
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
            default:
                return base.ReadMember(ref reader, name);
        }
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(WorkflowStepTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Priority>k__BackingField")]
    internal static extern ref StepPriority? Priority(WorkflowStepTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Timeout>k__BackingField")]
    internal static extern ref TimeSpan? Timeout(WorkflowStepTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Retries>k__BackingField")]
    internal static extern ref int? Retries(WorkflowStepTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Metadata>k__BackingField")]
    internal static extern ref JsonObject? Metadata(WorkflowStepTemplate record);
}
