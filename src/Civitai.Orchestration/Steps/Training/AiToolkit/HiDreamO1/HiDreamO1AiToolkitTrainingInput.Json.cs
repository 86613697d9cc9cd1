// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<HiDreamO1AiToolkitTrainingInput>))]
public sealed partial record HiDreamO1AiToolkitTrainingInput : IWireRecord<HiDreamO1AiToolkitTrainingInput>
{
    static HiDreamO1AiToolkitTrainingInput IWireRecord<HiDreamO1AiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static HiDreamO1AiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"hidream-o1\""u8);
        base.WriteMembers(ref writer);
    }
}
