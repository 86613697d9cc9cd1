// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<OpenAiGpt25SunburstCreateImageInput>))]
public sealed partial record OpenAiGpt25SunburstCreateImageInput : IWireRecord<OpenAiGpt25SunburstCreateImageInput>
{
    static OpenAiGpt25SunburstCreateImageInput IWireRecord<OpenAiGpt25SunburstCreateImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static OpenAiGpt25SunburstCreateImageInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["operation", "width", "height", "quality", "quantity", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 7 when name.SequenceEqual("quality"u8):
                reader.Text(ref Fields.Quality(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"openai\",\"model\":\"gpt-image-2.5-sunburst\",\"operation\":\"createImage\""u8);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Text(",\"quality\":"u8, Quality);
        writer.Int32(",\"quantity\":"u8, Quantity);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(OpenAiGpt25SunburstCreateImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(OpenAiGpt25SunburstCreateImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quality>k__BackingField")]
    internal static extern ref string? Quality(OpenAiGpt25SunburstCreateImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(OpenAiGpt25SunburstCreateImageInput record);
}
