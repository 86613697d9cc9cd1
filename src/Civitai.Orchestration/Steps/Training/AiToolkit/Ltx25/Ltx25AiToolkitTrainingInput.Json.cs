// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<Ltx25AiToolkitTrainingInput>))]
public sealed partial record Ltx25AiToolkitTrainingInput : IWireRecord<Ltx25AiToolkitTrainingInput>
{
    static Ltx25AiToolkitTrainingInput IWireRecord<Ltx25AiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Ltx25AiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"ltx25\""u8);
        base.WriteMembers(ref writer);
    }
}
