// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<Qwen21AiToolkitTrainingInput>))]
public sealed partial record Qwen21AiToolkitTrainingInput : IWireRecord<Qwen21AiToolkitTrainingInput>
{
    static Qwen21AiToolkitTrainingInput IWireRecord<Qwen21AiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Qwen21AiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"qwen21\""u8);
        base.WriteMembers(ref writer);
    }
}
