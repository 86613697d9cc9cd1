// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<ComfyLtx2FirstLastFrameToVideoInput>))]
public sealed partial record ComfyLtx2FirstLastFrameToVideoInput : IWireRecord<ComfyLtx2FirstLastFrameToVideoInput>
{
    static ComfyLtx2FirstLastFrameToVideoInput IWireRecord<ComfyLtx2FirstLastFrameToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyLtx2FirstLastFrameToVideoInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["firstFrame", "lastFrame", "frameGuideStrength", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("lastFrame"u8):
                reader.Value(ref Fields.LastFrame(this));
                return true;
            case 10 when name.SequenceEqual("firstFrame"u8):
                reader.Value(ref Fields.FirstFrame(this));
                return true;
            case 18 when name.SequenceEqual("frameGuideStrength"u8):
                reader.Double(ref Fields.FrameGuideStrength(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"ltx2\""u8);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Value(",\"firstFrame\":"u8, FirstFrame);
        writer.Value(",\"lastFrame\":"u8, LastFrame);
        writer.Double(",\"frameGuideStrength\":"u8, FrameGuideStrength);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FirstFrame>k__BackingField")]
    internal static extern ref MediaSource? FirstFrame(ComfyLtx2FirstLastFrameToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LastFrame>k__BackingField")]
    internal static extern ref MediaSource? LastFrame(ComfyLtx2FirstLastFrameToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FrameGuideStrength>k__BackingField")]
    internal static extern ref double? FrameGuideStrength(ComfyLtx2FirstLastFrameToVideoInput record);
}
