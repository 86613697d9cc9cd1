// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<Ideogram4AiToolkitTrainingInput>))]
public sealed partial record Ideogram4AiToolkitTrainingInput : IWireRecord<Ideogram4AiToolkitTrainingInput>
{
    static Ideogram4AiToolkitTrainingInput IWireRecord<Ideogram4AiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Ideogram4AiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"ideogram4\""u8);
        base.WriteMembers(ref writer);
    }
}
