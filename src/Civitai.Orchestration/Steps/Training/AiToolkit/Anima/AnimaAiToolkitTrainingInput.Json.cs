// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<AnimaAiToolkitTrainingInput>))]
public sealed partial record AnimaAiToolkitTrainingInput : IWireRecord<AnimaAiToolkitTrainingInput>
{
    static AnimaAiToolkitTrainingInput IWireRecord<AnimaAiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AnimaAiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"anima\""u8);
        base.WriteMembers(ref writer);
    }
}
