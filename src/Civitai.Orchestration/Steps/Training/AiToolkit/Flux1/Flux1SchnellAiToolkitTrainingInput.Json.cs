// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<Flux1SchnellAiToolkitTrainingInput>))]
public sealed partial record Flux1SchnellAiToolkitTrainingInput : IWireRecord<Flux1SchnellAiToolkitTrainingInput>
{
    static Flux1SchnellAiToolkitTrainingInput IWireRecord<Flux1SchnellAiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux1SchnellAiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"flux1\",\"modelVariant\":\"schnell\""u8);
        base.WriteMembers(ref writer);
    }
}
