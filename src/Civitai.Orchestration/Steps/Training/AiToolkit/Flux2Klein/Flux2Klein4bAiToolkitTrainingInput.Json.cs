// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<Flux2Klein4bAiToolkitTrainingInput>))]
public sealed partial record Flux2Klein4bAiToolkitTrainingInput : IWireRecord<Flux2Klein4bAiToolkitTrainingInput>
{
    static Flux2Klein4bAiToolkitTrainingInput IWireRecord<Flux2Klein4bAiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux2Klein4bAiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"flux2klein\",\"modelVariant\":\"4b\""u8);
        base.WriteMembers(ref writer);
    }
}
