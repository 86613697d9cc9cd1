// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

[JsonConverter(typeof(WireConverter<Qwen3BaseTextToSpeechInput>))]
public sealed partial record Qwen3BaseTextToSpeechInput : IWireRecord<Qwen3BaseTextToSpeechInput>
{
    static Qwen3BaseTextToSpeechInput IWireRecord<Qwen3BaseTextToSpeechInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Qwen3BaseTextToSpeechInput Blank() => new() { Text = default };

    internal override IEnumerable<string> WireNames => ["refAudioUrl", "refText", "xVectorOnlyMode", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("refText"u8):
                reader.Value(ref Fields.ReferenceText(this));
                return true;
            case 11 when name.SequenceEqual("refAudioUrl"u8):
                reader.Value(ref Fields.ReferenceAudioUrl(this));
                return true;
            case 15 when name.SequenceEqual("xVectorOnlyMode"u8):
                reader.Boolean(ref Fields.UsesSpeakerVectorOnly(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"engine\":"u8, EngineOnWire);
        writer.Raw(",\"ecosystem\":\"qwen3\",\"operation\":\"base\""u8);
        writer.Value(",\"refAudioUrl\":"u8, ReferenceAudioUrl);
        writer.Value(",\"refText\":"u8, ReferenceText);
        writer.Boolean(",\"xVectorOnlyMode\":"u8, UsesSpeakerVectorOnly);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceAudioUrl>k__BackingField")]
    internal static extern ref MediaSource? ReferenceAudioUrl(Qwen3BaseTextToSpeechInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceText>k__BackingField")]
    internal static extern ref ValueOrReference<string>? ReferenceText(Qwen3BaseTextToSpeechInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UsesSpeakerVectorOnly>k__BackingField")]
    internal static extern ref bool? UsesSpeakerVectorOnly(Qwen3BaseTextToSpeechInput record);
}
