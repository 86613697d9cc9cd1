// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<ComfyLtx2EditVideoInput>))]
public sealed partial record ComfyLtx2EditVideoInput : IWireRecord<ComfyLtx2EditVideoInput>
{
    static ComfyLtx2EditVideoInput IWireRecord<ComfyLtx2EditVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyLtx2EditVideoInput Blank() => new() { SourceVideo = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["sourceVideo", "guideStrength", "cannyLowThreshold", "cannyHighThreshold", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 11 when name.SequenceEqual("sourceVideo"u8):
                reader.Value(ref Fields.SourceVideo(this));
                return true;
            case 13 when name.SequenceEqual("guideStrength"u8):
                reader.Double(ref Fields.GuideStrength(this));
                return true;
            case 17 when name.SequenceEqual("cannyLowThreshold"u8):
                reader.Double(ref Fields.CannyLowThreshold(this));
                return true;
            case 18 when name.SequenceEqual("cannyHighThreshold"u8):
                reader.Double(ref Fields.CannyHighThreshold(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ltx2\""u8);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Value(",\"sourceVideo\":"u8, SourceVideo);
        writer.Double(",\"guideStrength\":"u8, GuideStrength);
        writer.Double(",\"cannyLowThreshold\":"u8, CannyLowThreshold);
        writer.Double(",\"cannyHighThreshold\":"u8, CannyHighThreshold);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceVideo>k__BackingField")]
    internal static extern ref MediaSource? SourceVideo(ComfyLtx2EditVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GuideStrength>k__BackingField")]
    internal static extern ref double? GuideStrength(ComfyLtx2EditVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CannyLowThreshold>k__BackingField")]
    internal static extern ref double? CannyLowThreshold(ComfyLtx2EditVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CannyHighThreshold>k__BackingField")]
    internal static extern ref double? CannyHighThreshold(ComfyLtx2EditVideoInput record);
}
