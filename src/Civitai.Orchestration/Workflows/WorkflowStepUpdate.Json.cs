// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowStepUpdate>))]
public sealed partial record WorkflowStepUpdate : IWireRecord<WorkflowStepUpdate>
{
    static WorkflowStepUpdate IWireRecord<WorkflowStepUpdate>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowStepUpdate Blank() => new() { Metadata = null! };

    internal override IEnumerable<string> WireNames => ["metadata", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("metadata"u8):
                reader.Node(ref Fields.Metadata(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Node(",\"metadata\":"u8, Metadata);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Metadata>k__BackingField")]
    internal static extern ref JsonObject? Metadata(WorkflowStepUpdate record);
}
