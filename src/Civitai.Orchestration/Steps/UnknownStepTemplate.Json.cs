// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<UnknownStepTemplate>))]
public sealed partial record UnknownStepTemplate : IWireRecord<UnknownStepTemplate>
{
    static UnknownStepTemplate IWireRecord<UnknownStepTemplate>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"name\":"u8, Name);
        writer.Vocabulary(",\"priority\":"u8, Priority);
        writer.Duration(",\"timeout\":"u8, Timeout);
        writer.Int32(",\"retries\":"u8, Retries);
        writer.Node(",\"metadata\":"u8, Metadata);
    }
}
