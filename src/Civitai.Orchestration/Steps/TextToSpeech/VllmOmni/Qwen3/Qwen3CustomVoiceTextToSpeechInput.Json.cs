// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

[JsonConverter(typeof(WireConverter<Qwen3CustomVoiceTextToSpeechInput>))]
public sealed partial record Qwen3CustomVoiceTextToSpeechInput : IWireRecord<Qwen3CustomVoiceTextToSpeechInput>
{
    static Qwen3CustomVoiceTextToSpeechInput IWireRecord<Qwen3CustomVoiceTextToSpeechInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Qwen3CustomVoiceTextToSpeechInput Blank() => new() { Speaker = default, Text = default };

    internal override IEnumerable<string> WireNames => ["speaker", "instruct", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("speaker"u8):
                reader.Vocabulary(ref Fields.Speaker(this));
                return true;
            case 8 when name.SequenceEqual("instruct"u8):
                reader.Value(ref Fields.Instruction(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"engine\":"u8, EngineOnWire);
        writer.Raw(",\"ecosystem\":\"qwen3\",\"operation\":\"customVoice\""u8);
        writer.Vocabulary(",\"speaker\":"u8, Speaker);
        writer.Value(",\"instruct\":"u8, Instruction);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Speaker>k__BackingField")]
    internal static extern ref TextToSpeechSpeaker Speaker(Qwen3CustomVoiceTextToSpeechInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Instruction>k__BackingField")]
    internal static extern ref ValueOrReference<string>? Instruction(Qwen3CustomVoiceTextToSpeechInput record);
}
