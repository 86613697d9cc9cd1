// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<AceStep15AiToolkitTrainingInput>))]
public sealed partial record AceStep15AiToolkitTrainingInput : IWireRecord<AceStep15AiToolkitTrainingInput>
{
    static AceStep15AiToolkitTrainingInput IWireRecord<AceStep15AiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AceStep15AiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override IEnumerable<string> WireNames => ["samplesOverrides", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 16 when name.SequenceEqual("samplesOverrides"u8):
                reader.Records(ref Fields.SamplesOverrides(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"ace_step_15\""u8);
        writer.Records(",\"samplesOverrides\":"u8, SamplesOverrides);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SamplesOverrides>k__BackingField")]
    internal static extern ref IReadOnlyList<AceStepSampleOverride>? SamplesOverrides(AceStep15AiToolkitTrainingInput record);
}
