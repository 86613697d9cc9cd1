// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<Ltx23AiToolkitTrainingInput>))]
public sealed partial record Ltx23AiToolkitTrainingInput : IWireRecord<Ltx23AiToolkitTrainingInput>
{
    static Ltx23AiToolkitTrainingInput IWireRecord<Ltx23AiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Ltx23AiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"ltx23\""u8);
        base.WriteMembers(ref writer);
    }
}
