// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.Training;

public abstract partial record AceStep15XlAiToolkitTrainingInput
{
    internal override IEnumerable<string> WireNames => ["modelVariant", "samplesOverrides", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 12 when name.SequenceEqual("modelVariant"u8):
                reader.Skip();
                return true;
            case 16 when name.SequenceEqual("samplesOverrides"u8):
                reader.Records(ref Fields.SamplesOverrides(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"samplesOverrides\":"u8, SamplesOverrides);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SamplesOverrides>k__BackingField")]
    internal static extern ref IReadOnlyList<AceStepSampleOverride>? SamplesOverrides(AceStep15XlAiToolkitTrainingInput record);
}
