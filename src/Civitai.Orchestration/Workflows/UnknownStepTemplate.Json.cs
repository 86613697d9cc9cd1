// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<UnknownStepTemplate>))]
public sealed partial record UnknownStepTemplate : IWireRecord<UnknownStepTemplate>
{
    static UnknownStepTemplate IWireRecord<UnknownStepTemplate>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
