// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record GrokV2ImageGenInput
{
    internal override IEnumerable<string> WireNames => ["operation", "resolution", "quality", .. base.WireNames];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.OperationOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("quality"u8):
                reader.Vocabulary(ref Fields.Quality(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Text(ref Fields.OperationOnWire(this));
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
        writer.Vocabulary(",\"quality\":"u8, Quality);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OperationOnWire>k__BackingField")]
    internal static extern ref string? OperationOnWire(GrokV2ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref GrokResolution? Resolution(GrokV2ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quality>k__BackingField")]
    internal static extern ref GrokQuality? Quality(GrokV2ImageGenInput record);
}
