// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<MingAiToolkitTrainingInput>))]
public sealed partial record MingAiToolkitTrainingInput : IWireRecord<MingAiToolkitTrainingInput>
{
    static MingAiToolkitTrainingInput IWireRecord<MingAiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MingAiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"ming\""u8);
        base.WriteMembers(ref writer);
    }
}
