// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<ComfyLtx25AudioToVideoInput>))]
public sealed partial record ComfyLtx25AudioToVideoInput : IWireRecord<ComfyLtx25AudioToVideoInput>
{
    static ComfyLtx25AudioToVideoInput IWireRecord<ComfyLtx25AudioToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyLtx25AudioToVideoInput Blank() => new() { SourceAudio = null!, Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "referenceImage", "sourceAudio", "imageGuideStrength", "audioToVideoAttentionScale", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 11 when name.SequenceEqual("sourceAudio"u8):
                reader.Value(ref Fields.SourceAudio(this));
                return true;
            case 14 when name.SequenceEqual("referenceImage"u8):
                reader.Value(ref Fields.ReferenceImage(this));
                return true;
            case 18 when name.SequenceEqual("imageGuideStrength"u8):
                reader.Double(ref Fields.ImageGuideStrength(this));
                return true;
            case 26 when name.SequenceEqual("audioToVideoAttentionScale"u8):
                reader.Double(ref Fields.AudioToVideoAttentionScale(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ltx2.5\""u8);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Value(",\"referenceImage\":"u8, ReferenceImage);
        writer.Value(",\"sourceAudio\":"u8, SourceAudio);
        writer.Double(",\"imageGuideStrength\":"u8, ImageGuideStrength);
        writer.Double(",\"audioToVideoAttentionScale\":"u8, AudioToVideoAttentionScale);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceImage>k__BackingField")]
    internal static extern ref MediaSource? ReferenceImage(ComfyLtx25AudioToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceAudio>k__BackingField")]
    internal static extern ref MediaSource? SourceAudio(ComfyLtx25AudioToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageGuideStrength>k__BackingField")]
    internal static extern ref double? ImageGuideStrength(ComfyLtx25AudioToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AudioToVideoAttentionScale>k__BackingField")]
    internal static extern ref double? AudioToVideoAttentionScale(ComfyLtx25AudioToVideoInput record);
}
