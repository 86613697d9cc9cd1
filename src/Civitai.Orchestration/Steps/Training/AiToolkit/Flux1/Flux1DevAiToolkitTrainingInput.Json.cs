// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<Flux1DevAiToolkitTrainingInput>))]
public sealed partial record Flux1DevAiToolkitTrainingInput : IWireRecord<Flux1DevAiToolkitTrainingInput>
{
    static Flux1DevAiToolkitTrainingInput IWireRecord<Flux1DevAiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux1DevAiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"flux1\",\"modelVariant\":\"dev\""u8);
        base.WriteMembers(ref writer);
    }
}
