// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<UnknownTrainingInput>))]
public sealed partial record UnknownTrainingInput : IWireRecord<UnknownTrainingInput>
{
    static UnknownTrainingInput IWireRecord<UnknownTrainingInput>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
