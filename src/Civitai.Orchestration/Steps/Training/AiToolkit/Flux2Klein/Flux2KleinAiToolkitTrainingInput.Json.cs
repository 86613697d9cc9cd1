// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.Training;

public abstract partial record Flux2KleinAiToolkitTrainingInput
{
    internal override IEnumerable<string> WireNames => ["modelVariant", "isEditTraining", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 12 when name.SequenceEqual("modelVariant"u8):
                reader.Skip();
                return true;
            case 14 when name.SequenceEqual("isEditTraining"u8):
                reader.Boolean(ref Fields.IsEditTraining(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Boolean(",\"isEditTraining\":"u8, IsEditTraining);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IsEditTraining>k__BackingField")]
    internal static extern ref bool? IsEditTraining(Flux2KleinAiToolkitTrainingInput record);
}
