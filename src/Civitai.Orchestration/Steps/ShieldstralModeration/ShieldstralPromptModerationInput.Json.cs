// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ShieldstralModeration;

[JsonConverter(typeof(WireConverter<ShieldstralPromptModerationInput>))]
public sealed partial record ShieldstralPromptModerationInput : IWireRecord<ShieldstralPromptModerationInput>
{
    static ShieldstralPromptModerationInput IWireRecord<ShieldstralPromptModerationInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ShieldstralPromptModerationInput Blank() => new() { PositivePrompt = default };

    internal override IEnumerable<string> WireNames => ["positivePrompt", "negativePrompt", "context", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("context"u8):
                reader.Value(ref Fields.Context(this));
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
        writer.Value(",\"context\":"u8, Context);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PositivePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> PositivePrompt(ShieldstralPromptModerationInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(ShieldstralPromptModerationInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Context>k__BackingField")]
    internal static extern ref ValueOrReference<string>? Context(ShieldstralPromptModerationInput record);
}
