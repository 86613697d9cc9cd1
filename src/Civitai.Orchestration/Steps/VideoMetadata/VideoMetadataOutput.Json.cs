// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoMetadata;

[JsonConverter(typeof(WireConverter<VideoMetadataOutput>))]
public sealed partial record VideoMetadataOutput : IWireRecord<VideoMetadataOutput>
{
    static VideoMetadataOutput IWireRecord<VideoMetadataOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static VideoMetadataOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["width", "height", "fps", "duration", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("fps"u8):
                reader.Double(ref Fields.Fps(this));
                return true;
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Duration(ref Fields.Duration(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Double(",\"fps\":"u8, Fps);
        writer.Duration(",\"duration\":"u8, Duration);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(VideoMetadataOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(VideoMetadataOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Fps>k__BackingField")]
    internal static extern ref double? Fps(VideoMetadataOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref TimeSpan? Duration(VideoMetadataOutput record);
}
