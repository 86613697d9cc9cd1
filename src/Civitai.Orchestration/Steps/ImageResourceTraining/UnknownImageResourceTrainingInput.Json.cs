// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

[JsonConverter(typeof(WireConverter<UnknownImageResourceTrainingInput>))]
public sealed partial record UnknownImageResourceTrainingInput : IWireRecord<UnknownImageResourceTrainingInput>
{
    static UnknownImageResourceTrainingInput IWireRecord<UnknownImageResourceTrainingInput>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
