// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.VideoGen;

public abstract partial record WanFalVideoGenInput
{
    internal override IEnumerable<string> WireNames => ["provider", "resolution", .. base.WireNames];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.ProviderOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("provider"u8):
                reader.Text(ref Fields.ProviderOnWire(this));
                return true;
            case 10 when name.SequenceEqual("resolution"u8):
                reader.Vocabulary(ref Fields.Resolution(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"resolution\":"u8, Resolution);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ProviderOnWire>k__BackingField")]
    internal static extern ref string? ProviderOnWire(WanFalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref VideoResolution? Resolution(WanFalVideoGenInput record);
}
