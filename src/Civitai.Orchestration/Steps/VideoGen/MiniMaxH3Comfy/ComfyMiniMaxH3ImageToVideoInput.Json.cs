// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<ComfyMiniMaxH3ImageToVideoInput>))]
public sealed partial record ComfyMiniMaxH3ImageToVideoInput : IWireRecord<ComfyMiniMaxH3ImageToVideoInput>
{
    static ComfyMiniMaxH3ImageToVideoInput IWireRecord<ComfyMiniMaxH3ImageToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyMiniMaxH3ImageToVideoInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["firstFrame", "lastFrame", .. base.WireNames];

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
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"minimax-h3-comfy\""u8);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Value(",\"firstFrame\":"u8, FirstFrame);
        writer.Value(",\"lastFrame\":"u8, LastFrame);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FirstFrame>k__BackingField")]
    internal static extern ref MediaSource? FirstFrame(ComfyMiniMaxH3ImageToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LastFrame>k__BackingField")]
    internal static extern ref MediaSource? LastFrame(ComfyMiniMaxH3ImageToVideoInput record);
}
