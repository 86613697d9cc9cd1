// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<ComfyLtx23VideoToVideoInput>))]
public sealed partial record ComfyLtx23VideoToVideoInput : IWireRecord<ComfyLtx23VideoToVideoInput>
{
    static ComfyLtx23VideoToVideoInput IWireRecord<ComfyLtx23VideoToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyLtx23VideoToVideoInput Blank() => new() { SourceVideo = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["sourceVideo", "guideStrength", .. base.WireNames];

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
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ltx2.3\""u8);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Value(",\"sourceVideo\":"u8, SourceVideo);
        writer.Double(",\"guideStrength\":"u8, GuideStrength);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceVideo>k__BackingField")]
    internal static extern ref MediaSource? SourceVideo(ComfyLtx23VideoToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GuideStrength>k__BackingField")]
    internal static extern ref double? GuideStrength(ComfyLtx23VideoToVideoInput record);
}
