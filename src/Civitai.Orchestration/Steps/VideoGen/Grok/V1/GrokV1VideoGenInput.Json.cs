// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.VideoGen;

public abstract partial record GrokV1VideoGenInput
{
    internal override IEnumerable<string> WireNames => ["operation", "duration", "resolution", .. base.WireNames];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.OperationOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("duration"u8):
                reader.Int32(ref Fields.Duration(this));
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
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Vocabulary(",\"resolution\":"u8, Resolution);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OperationOnWire>k__BackingField")]
    internal static extern ref string? OperationOnWire(GrokV1VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(GrokV1VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref VideoResolution? Resolution(GrokV1VideoGenInput record);
}
