// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.VideoGen;

public abstract partial record GrokVideoGenInput
{
    internal override IEnumerable<string> WireNames => ["version", .. base.WireNames];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.VersionOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("version"u8):
                reader.Text(ref Fields.VersionOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VersionOnWire>k__BackingField")]
    internal static extern ref string? VersionOnWire(GrokVideoGenInput record);
}
