// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<Wan21AiToolkitTrainingInput>))]
public sealed partial record Wan21AiToolkitTrainingInput : IWireRecord<Wan21AiToolkitTrainingInput>
{
    static Wan21AiToolkitTrainingInput IWireRecord<Wan21AiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Wan21AiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"wan\",\"modelVariant\":\"2.1\""u8);
        base.WriteMembers(ref writer);
    }
}
