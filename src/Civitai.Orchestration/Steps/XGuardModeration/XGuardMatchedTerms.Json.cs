// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

[JsonConverter(typeof(WireConverter<XGuardMatchedTerms>))]
public sealed partial record XGuardMatchedTerms : IWireRecord<XGuardMatchedTerms>
{
    static XGuardMatchedTerms IWireRecord<XGuardMatchedTerms>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static XGuardMatchedTerms Blank() => new();

    internal override IEnumerable<string> WireNames => ["text", "positivePrompt", "negativePrompt", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("text"u8):
                reader.LooseTexts(ref Fields.TextOnWire(this));
                return true;
            case 14 when name.SequenceEqual("positivePrompt"u8):
                reader.LooseTexts(ref Fields.PositivePromptOnWire(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.LooseTexts(ref Fields.NegativePromptOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Texts(",\"text\":"u8, TextOnWire);
        writer.Texts(",\"positivePrompt\":"u8, PositivePromptOnWire);
        writer.Texts(",\"negativePrompt\":"u8, NegativePromptOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? TextOnWire(XGuardMatchedTerms record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PositivePromptOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? PositivePromptOnWire(XGuardMatchedTerms record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePromptOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? NegativePromptOnWire(XGuardMatchedTerms record);
}
