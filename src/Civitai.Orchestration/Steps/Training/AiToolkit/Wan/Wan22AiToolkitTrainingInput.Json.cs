// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<Wan22AiToolkitTrainingInput>))]
public sealed partial record Wan22AiToolkitTrainingInput : IWireRecord<Wan22AiToolkitTrainingInput>
{
    static Wan22AiToolkitTrainingInput IWireRecord<Wan22AiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Wan22AiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"wan\",\"modelVariant\":\"2.2\""u8);
        base.WriteMembers(ref writer);
    }
}
