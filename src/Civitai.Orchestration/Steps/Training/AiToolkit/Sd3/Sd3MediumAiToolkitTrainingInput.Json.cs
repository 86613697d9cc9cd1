// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<Sd3MediumAiToolkitTrainingInput>))]
public sealed partial record Sd3MediumAiToolkitTrainingInput : IWireRecord<Sd3MediumAiToolkitTrainingInput>
{
    static Sd3MediumAiToolkitTrainingInput IWireRecord<Sd3MediumAiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Sd3MediumAiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override IEnumerable<string> WireNames => ["modelVariant", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 12 when name.SequenceEqual("modelVariant"u8):
                reader.Skip();
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"sd3\",\"modelVariant\":\"medium\""u8);
        base.WriteMembers(ref writer);
    }
}
