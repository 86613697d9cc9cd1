// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<ErnieAiToolkitTrainingInput>))]
public sealed partial record ErnieAiToolkitTrainingInput : IWireRecord<ErnieAiToolkitTrainingInput>
{
    static ErnieAiToolkitTrainingInput IWireRecord<ErnieAiToolkitTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ErnieAiToolkitTrainingInput Blank() => new() { TrainingData = null! };

    internal override IEnumerable<string> WireNames => ["numberOfRepeats", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 15 when name.SequenceEqual("numberOfRepeats"u8):
                reader.Int32(ref Fields.NumberOfRepeats(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ai-toolkit\",\"ecosystem\":\"ernie\""u8);
        writer.Int32(",\"numberOfRepeats\":"u8, NumberOfRepeats);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NumberOfRepeats>k__BackingField")]
    internal static extern ref int? NumberOfRepeats(ErnieAiToolkitTrainingInput record);
}
