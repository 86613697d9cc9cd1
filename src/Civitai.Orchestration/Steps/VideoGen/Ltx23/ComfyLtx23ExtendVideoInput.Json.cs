// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<ComfyLtx23ExtendVideoInput>))]
public sealed partial record ComfyLtx23ExtendVideoInput : IWireRecord<ComfyLtx23ExtendVideoInput>
{
    static ComfyLtx23ExtendVideoInput IWireRecord<ComfyLtx23ExtendVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyLtx23ExtendVideoInput Blank() => new() { SourceVideo = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["sourceVideo", "numFrames", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("numFrames"u8):
                reader.Int32(ref Fields.NumFrames(this));
                return true;
            case 11 when name.SequenceEqual("sourceVideo"u8):
                reader.Value(ref Fields.SourceVideo(this));
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
        writer.Int32(",\"numFrames\":"u8, NumFrames);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceVideo>k__BackingField")]
    internal static extern ref MediaSource? SourceVideo(ComfyLtx23ExtendVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NumFrames>k__BackingField")]
    internal static extern ref int? NumFrames(ComfyLtx23ExtendVideoInput record);
}
