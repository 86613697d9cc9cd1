// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoEnhancement;

[JsonConverter(typeof(WireConverter<VideoEnhancementInput>))]
public sealed partial record VideoEnhancementInput : IWireRecord<VideoEnhancementInput>
{
    static VideoEnhancementInput IWireRecord<VideoEnhancementInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static VideoEnhancementInput Blank() => new() { SourceUrl = null! };

    internal override IEnumerable<string> WireNames => ["sourceUrl", "upscaler", "interpolation", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("upscaler"u8):
                reader.Record(ref Fields.Upscaler(this));
                return true;
            case 9 when name.SequenceEqual("sourceUrl"u8):
                reader.Value(ref Fields.SourceUrl(this));
                return true;
            case 13 when name.SequenceEqual("interpolation"u8):
                reader.Record(ref Fields.Interpolation(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"sourceUrl\":"u8, SourceUrl);
        writer.Record(",\"upscaler\":"u8, Upscaler);
        writer.Record(",\"interpolation\":"u8, Interpolation);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceUrl>k__BackingField")]
    internal static extern ref MediaSource? SourceUrl(VideoEnhancementInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Upscaler>k__BackingField")]
    internal static extern ref VideoEnhancementUpscaler? Upscaler(VideoEnhancementInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Interpolation>k__BackingField")]
    internal static extern ref VideoEnhancementInterpolation? Interpolation(VideoEnhancementInput record);
}
