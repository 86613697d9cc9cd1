// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.PreprocessImage;

public abstract partial record PreprocessImageMidasInput
{
    internal override IEnumerable<string> WireNames => ["a", "backgroundThreshold", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 1 when name.SequenceEqual("a"u8):
                reader.Double(ref Fields.Flatness(this));
                return true;
            case 19 when name.SequenceEqual("backgroundThreshold"u8):
                reader.Double(ref Fields.BackgroundThreshold(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Double(",\"a\":"u8, Flatness);
        writer.Double(",\"backgroundThreshold\":"u8, BackgroundThreshold);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Flatness>k__BackingField")]
    internal static extern ref double? Flatness(PreprocessImageMidasInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BackgroundThreshold>k__BackingField")]
    internal static extern ref double? BackgroundThreshold(PreprocessImageMidasInput record);
}
