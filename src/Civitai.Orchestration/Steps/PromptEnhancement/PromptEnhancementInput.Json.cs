// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PromptEnhancement;

[JsonConverter(typeof(WireConverter<PromptEnhancementInput>))]
public sealed partial record PromptEnhancementInput : IWireRecord<PromptEnhancementInput>
{
    static PromptEnhancementInput IWireRecord<PromptEnhancementInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static PromptEnhancementInput Blank() => new() { Ecosystem = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["ecosystem", "prompt", "negativePrompt", "temperature", "instruction", "images", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 9 when name.SequenceEqual("ecosystem"u8):
                reader.Text(ref Fields.Ecosystem(this));
                return true;
            case 11 when name.SequenceEqual("temperature"u8):
                reader.Double(ref Fields.Temperature(this));
                return true;
            case 11 when name.SequenceEqual("instruction"u8):
                reader.Value(ref Fields.Instruction(this));
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
        writer.Text(",\"ecosystem\":"u8, Ecosystem);
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Double(",\"temperature\":"u8, Temperature);
        writer.Value(",\"instruction\":"u8, Instruction);
        writer.Values(",\"images\":"u8, Images);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Ecosystem>k__BackingField")]
    internal static extern ref string? Ecosystem(PromptEnhancementInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(PromptEnhancementInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(PromptEnhancementInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Temperature>k__BackingField")]
    internal static extern ref double? Temperature(PromptEnhancementInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Instruction>k__BackingField")]
    internal static extern ref ValueOrReference<string>? Instruction(PromptEnhancementInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(PromptEnhancementInput record);
}
