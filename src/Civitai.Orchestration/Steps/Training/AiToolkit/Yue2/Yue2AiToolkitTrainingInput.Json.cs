// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<Yue2AiToolkitTrainingInput>))]
public sealed partial record Yue2AiToolkitTrainingInput : IWireRecord<Yue2AiToolkitTrainingInput>
{
    static Yue2AiToolkitTrainingInput IWireRecord<Yue2AiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Yue2AiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"yue2\""u8);
        base.WriteMembers(ref writer);
    }
}
