// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<QwenApiEditImageGenInput>))]
public sealed partial record QwenApiEditImageGenInput : IWireRecord<QwenApiEditImageGenInput>
{
    static QwenApiEditImageGenInput IWireRecord<QwenApiEditImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static QwenApiEditImageGenInput Blank() => new() { Images = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["model", "images", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Vocabulary(ref Fields.Model(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"qwen\""u8);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Vocabulary(",\"model\":"u8, Model);
        writer.Values(",\"images\":"u8, Images);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref QwenApiModel? Model(QwenApiEditImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(QwenApiEditImageGenInput record);
}
