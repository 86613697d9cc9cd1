// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<Ltx2AiToolkitTrainingInput>))]
public sealed partial record Ltx2AiToolkitTrainingInput : IWireRecord<Ltx2AiToolkitTrainingInput>
{
    static Ltx2AiToolkitTrainingInput IWireRecord<Ltx2AiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Ltx2AiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"ltx2\""u8);
        base.WriteMembers(ref writer);
    }
}
