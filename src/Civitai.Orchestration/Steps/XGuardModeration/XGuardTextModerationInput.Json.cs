// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

[JsonConverter(typeof(WireConverter<XGuardTextModerationInput>))]
public sealed partial record XGuardTextModerationInput : IWireRecord<XGuardTextModerationInput>
{
    static XGuardTextModerationInput IWireRecord<XGuardTextModerationInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static XGuardTextModerationInput Blank() => new() { Text = default };

    internal override IEnumerable<string> WireNames => ["text", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("text"u8):
                reader.Value(ref Fields.Text(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"mode\":\"text\""u8);
        writer.Value(",\"text\":"u8, Text);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Text>k__BackingField")]
    internal static extern ref ValueOrReference<string> Text(XGuardTextModerationInput record);
}
