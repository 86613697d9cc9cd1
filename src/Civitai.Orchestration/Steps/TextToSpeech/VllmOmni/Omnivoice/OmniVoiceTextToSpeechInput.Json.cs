// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

[JsonConverter(typeof(WireConverter<OmniVoiceTextToSpeechInput>))]
public sealed partial record OmniVoiceTextToSpeechInput : IWireRecord<OmniVoiceTextToSpeechInput>
{
    static OmniVoiceTextToSpeechInput IWireRecord<OmniVoiceTextToSpeechInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static OmniVoiceTextToSpeechInput Blank() => new() { Text = default };

    internal override IEnumerable<string> WireNames => ["instruct", "refAudioUrl", "refText", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("refText"u8):
                reader.Value(ref Fields.ReferenceText(this));
                return true;
            case 8 when name.SequenceEqual("instruct"u8):
                reader.Value(ref Fields.Instruction(this));
                return true;
            case 11 when name.SequenceEqual("refAudioUrl"u8):
                reader.Value(ref Fields.ReferenceAudioUrl(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"engine\":"u8, EngineOnWire);
        writer.Raw(",\"ecosystem\":\"omnivoice\""u8);
        writer.Value(",\"instruct\":"u8, Instruction);
        writer.Value(",\"refAudioUrl\":"u8, ReferenceAudioUrl);
        writer.Value(",\"refText\":"u8, ReferenceText);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Instruction>k__BackingField")]
    internal static extern ref ValueOrReference<string>? Instruction(OmniVoiceTextToSpeechInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceAudioUrl>k__BackingField")]
    internal static extern ref MediaSource? ReferenceAudioUrl(OmniVoiceTextToSpeechInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceText>k__BackingField")]
    internal static extern ref ValueOrReference<string>? ReferenceText(OmniVoiceTextToSpeechInput record);
}
