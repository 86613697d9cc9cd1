// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyHiDreamI1CreateImageGenInput>))]
public sealed partial record ComfyHiDreamI1CreateImageGenInput : IWireRecord<ComfyHiDreamI1CreateImageGenInput>
{
    static ComfyHiDreamI1CreateImageGenInput IWireRecord<ComfyHiDreamI1CreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyHiDreamI1CreateImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["operation", "variant", "precision", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("variant"u8):
                reader.Text(ref Fields.Variant(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            case 9 when name.SequenceEqual("precision"u8):
                reader.Text(ref Fields.Precision(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"hidream\",\"operation\":\"createImage\""u8);
        writer.Text(",\"variant\":"u8, Variant);
        writer.Text(",\"precision\":"u8, Precision);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Variant>k__BackingField")]
    internal static extern ref string? Variant(ComfyHiDreamI1CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Precision>k__BackingField")]
    internal static extern ref string? Precision(ComfyHiDreamI1CreateImageGenInput record);
}
