// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record Qwen2FalImageGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "operation", "prompt", "negativePrompt", "imageSize", "enablePromptExpansion", "enableSafetyChecker", "quantity", "seed", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            case 9 when name.SequenceEqual("imageSize"u8):
                reader.Vocabulary(ref Fields.ImageSize(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            case 19 when name.SequenceEqual("enableSafetyChecker"u8):
                reader.Boolean(ref Fields.EnableSafetyChecker(this));
                return true;
            case 21 when name.SequenceEqual("enablePromptExpansion"u8):
                reader.Boolean(ref Fields.EnablePromptExpansion(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Vocabulary(",\"imageSize\":"u8, ImageSize);
        writer.Boolean(",\"enablePromptExpansion\":"u8, EnablePromptExpansion);
        writer.Boolean(",\"enableSafetyChecker\":"u8, EnableSafetyChecker);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(Qwen2FalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(Qwen2FalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageSize>k__BackingField")]
    internal static extern ref FalImageSize? ImageSize(Qwen2FalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePromptExpansion>k__BackingField")]
    internal static extern ref bool? EnablePromptExpansion(Qwen2FalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableSafetyChecker>k__BackingField")]
    internal static extern ref bool? EnableSafetyChecker(Qwen2FalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(Qwen2FalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(Qwen2FalImageGenInput record);
}
