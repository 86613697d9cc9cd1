// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<MiniMaxH3AiToolkitTrainingInput>))]
public sealed partial record MiniMaxH3AiToolkitTrainingInput : IWireRecord<MiniMaxH3AiToolkitTrainingInput>
{
    static MiniMaxH3AiToolkitTrainingInput IWireRecord<MiniMaxH3AiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MiniMaxH3AiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"minimaxh3\""u8);
        base.WriteMembers(ref writer);
    }
}
