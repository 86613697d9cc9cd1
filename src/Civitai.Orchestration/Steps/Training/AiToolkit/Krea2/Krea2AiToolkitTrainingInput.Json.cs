// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<Krea2AiToolkitTrainingInput>))]
public sealed partial record Krea2AiToolkitTrainingInput : IWireRecord<Krea2AiToolkitTrainingInput>
{
    static Krea2AiToolkitTrainingInput IWireRecord<Krea2AiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Krea2AiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"krea2\""u8);
        base.WriteMembers(ref writer);
    }
}
