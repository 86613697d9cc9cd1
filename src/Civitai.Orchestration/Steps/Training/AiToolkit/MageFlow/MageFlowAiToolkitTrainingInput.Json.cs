// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<MageFlowAiToolkitTrainingInput>))]
public sealed partial record MageFlowAiToolkitTrainingInput : IWireRecord<MageFlowAiToolkitTrainingInput>
{
    static MageFlowAiToolkitTrainingInput IWireRecord<MageFlowAiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MageFlowAiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"mageflow\""u8);
        base.WriteMembers(ref writer);
    }
}
