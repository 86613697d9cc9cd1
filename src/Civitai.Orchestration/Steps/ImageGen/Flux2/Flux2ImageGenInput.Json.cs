// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record Flux2ImageGenInput
{
    internal override IEnumerable<string> WireNames => ["model", "prompt", "width", "height", "enablePromptExpansion", "quantity", "seed", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Skip();
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
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Boolean(",\"enablePromptExpansion\":"u8, EnablePromptExpansion);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(Flux2ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(Flux2ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(Flux2ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePromptExpansion>k__BackingField")]
    internal static extern ref bool? EnablePromptExpansion(Flux2ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(Flux2ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(Flux2ImageGenInput record);
}
