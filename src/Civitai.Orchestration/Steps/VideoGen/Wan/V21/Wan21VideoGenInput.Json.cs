// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.VideoGen;

public abstract partial record Wan21VideoGenInput
{
    internal override IEnumerable<string> WireNames => ["provider", .. base.WireNames];

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
            default:
                return base.ReadMember(ref reader, name);
        }
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ProviderOnWire>k__BackingField")]
    internal static extern ref string? ProviderOnWire(Wan21VideoGenInput record);
}
