// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record WanImageGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "version", "prompt", "negativePrompt", "imageSize", "guidanceScale", "loras", "enablePromptExpansion", "enableSafetyChecker", "quantity", "seed",
        .. base.WireNames
    ];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.VersionOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("loras"u8):
                reader.Records(ref Fields.Loras(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 7 when name.SequenceEqual("version"u8):
                reader.Text(ref Fields.VersionOnWire(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 9 when name.SequenceEqual("imageSize"u8):
                reader.Vocabulary(ref Fields.ImageSize(this));
                return true;
            case 13 when name.SequenceEqual("guidanceScale"u8):
                reader.Double(ref Fields.GuidanceScale(this));
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
        writer.Double(",\"guidanceScale\":"u8, GuidanceScale);
        writer.Records(",\"loras\":"u8, Loras);
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
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VersionOnWire>k__BackingField")]
    internal static extern ref string? VersionOnWire(WanImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(WanImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(WanImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageSize>k__BackingField")]
    internal static extern ref FalImageSize? ImageSize(WanImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GuidanceScale>k__BackingField")]
    internal static extern ref double? GuidanceScale(WanImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Loras>k__BackingField")]
    internal static extern ref IReadOnlyList<ImageGenLora>? Loras(WanImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePromptExpansion>k__BackingField")]
    internal static extern ref bool? EnablePromptExpansion(WanImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableSafetyChecker>k__BackingField")]
    internal static extern ref bool? EnableSafetyChecker(WanImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(WanImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(WanImageGenInput record);
}
