// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.PreprocessImage;

public abstract partial record PreprocessImageSafeInput
{
    internal override IEnumerable<string> WireNames => ["safe", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("safe"u8):
                reader.Vocabulary(ref Fields.Safe(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"safe\":"u8, Safe);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Safe>k__BackingField")]
    internal static extern ref PreprocessorSwitch? Safe(PreprocessImageSafeInput record);
}
