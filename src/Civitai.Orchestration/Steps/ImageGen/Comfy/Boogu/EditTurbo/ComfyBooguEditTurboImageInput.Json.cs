// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyBooguEditTurboImageInput>))]
public sealed partial record ComfyBooguEditTurboImageInput : IWireRecord<ComfyBooguEditTurboImageInput>
{
    static ComfyBooguEditTurboImageInput IWireRecord<ComfyBooguEditTurboImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyBooguEditTurboImageInput Blank() => new() { Images = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["images", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"boogu\",\"model\":\"editTurbo\",\"operation\":\"editImage\""u8);
        writer.Values(",\"images\":"u8, Images);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(ComfyBooguEditTurboImageInput record);
}
