// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

[JsonConverter(typeof(WireConverter<XGuardPromptModerationInput>))]
public sealed partial record XGuardPromptModerationInput : IWireRecord<XGuardPromptModerationInput>
{
    static XGuardPromptModerationInput IWireRecord<XGuardPromptModerationInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static XGuardPromptModerationInput Blank() => new() { PositivePrompt = default };

    internal override IEnumerable<string> WireNames => ["positivePrompt", "negativePrompt", "instructions", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 12 when name.SequenceEqual("instructions"u8):
                reader.Value(ref Fields.Instructions(this));
                return true;
            case 14 when name.SequenceEqual("positivePrompt"u8):
                reader.Value(ref Fields.PositivePrompt(this));
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
        writer.Raw("\"mode\":\"prompt\""u8);
        writer.Value(",\"positivePrompt\":"u8, PositivePrompt);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Value(",\"instructions\":"u8, Instructions);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PositivePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> PositivePrompt(XGuardPromptModerationInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(XGuardPromptModerationInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Instructions>k__BackingField")]
    internal static extern ref ValueOrReference<string>? Instructions(XGuardPromptModerationInput record);
}
