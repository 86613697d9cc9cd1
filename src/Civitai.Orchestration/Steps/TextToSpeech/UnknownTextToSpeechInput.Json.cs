// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

[JsonConverter(typeof(WireConverter<UnknownTextToSpeechInput>))]
public sealed partial record UnknownTextToSpeechInput : IWireRecord<UnknownTextToSpeechInput>
{
    static UnknownTextToSpeechInput IWireRecord<UnknownTextToSpeechInput>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
