// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<AceStep15XlBaseAiToolkitTrainingInput>))]
public sealed partial record AceStep15XlBaseAiToolkitTrainingInput : IWireRecord<AceStep15XlBaseAiToolkitTrainingInput>
{
    static AceStep15XlBaseAiToolkitTrainingInput IWireRecord<AceStep15XlBaseAiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AceStep15XlBaseAiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"ace_step_15_xl\",\"modelVariant\":\"base\""u8);
        base.WriteMembers(ref writer);
    }
}
