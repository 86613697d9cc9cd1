// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<BooguAiToolkitTrainingInput>))]
public sealed partial record BooguAiToolkitTrainingInput : IWireRecord<BooguAiToolkitTrainingInput>
{
    static BooguAiToolkitTrainingInput IWireRecord<BooguAiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static BooguAiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"boogu\""u8);
        base.WriteMembers(ref writer);
    }
}
