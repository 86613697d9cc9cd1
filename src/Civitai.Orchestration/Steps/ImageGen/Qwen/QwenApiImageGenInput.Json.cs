// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record QwenApiImageGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "operation", "prompt", "negativePrompt", "width", "height", "promptExtend", "watermark", "quantity", "seed", .. base.WireNames
    ];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.OperationOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Text(ref Fields.OperationOnWire(this));
                return true;
            case 9 when name.SequenceEqual("watermark"u8):
                reader.Boolean(ref Fields.Watermark(this));
                return true;
            case 12 when name.SequenceEqual("promptExtend"u8):
                reader.Boolean(ref Fields.PromptExtend(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Boolean(",\"promptExtend\":"u8, PromptExtend);
        writer.Boolean(",\"watermark\":"u8, Watermark);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OperationOnWire>k__BackingField")]
    internal static extern ref string? OperationOnWire(QwenApiImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(QwenApiImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(QwenApiImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(QwenApiImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(QwenApiImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PromptExtend>k__BackingField")]
    internal static extern ref bool? PromptExtend(QwenApiImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Watermark>k__BackingField")]
    internal static extern ref bool? Watermark(QwenApiImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(QwenApiImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(QwenApiImageGenInput record);
}
