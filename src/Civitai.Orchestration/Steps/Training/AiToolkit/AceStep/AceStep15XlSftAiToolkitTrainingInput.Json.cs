// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<AceStep15XlSftAiToolkitTrainingInput>))]
public sealed partial record AceStep15XlSftAiToolkitTrainingInput : IWireRecord<AceStep15XlSftAiToolkitTrainingInput>
{
    static AceStep15XlSftAiToolkitTrainingInput IWireRecord<AceStep15XlSftAiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AceStep15XlSftAiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"ace_step_15_xl\",\"modelVariant\":\"sft\""u8);
        base.WriteMembers(ref writer);
    }
}
