// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<UnknownWorkflowEvent>))]
public sealed partial record UnknownWorkflowEvent : IWireRecord<UnknownWorkflowEvent>
{
    static UnknownWorkflowEvent IWireRecord<UnknownWorkflowEvent>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"workflowId\":"u8, WorkflowIdOnWire);
        writer.Vocabulary(",\"status\":"u8, Status);
    }
}
