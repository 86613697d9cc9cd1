// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

[JsonConverter(typeof(WireConverter<CustomTextToSpeechInput>))]
public sealed partial record CustomTextToSpeechInput : IWireRecord<CustomTextToSpeechInput>
{
    static CustomTextToSpeechInput IWireRecord<CustomTextToSpeechInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static CustomTextToSpeechInput Blank() => new() { Text = default };

    internal override IEnumerable<string> WireNames => ["speaker", "instruct", "refAudioUrl", "refText", "xVectorOnlyMode", "maxNewTokens", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("speaker"u8):
                reader.Vocabulary(ref Fields.Speaker(this));
                return true;
            case 7 when name.SequenceEqual("refText"u8):
                reader.Value(ref Fields.ReferenceText(this));
                return true;
            case 8 when name.SequenceEqual("instruct"u8):
                reader.Value(ref Fields.Instruction(this));
                return true;
            case 11 when name.SequenceEqual("refAudioUrl"u8):
                reader.Value(ref Fields.ReferenceAudioUrl(this));
                return true;
            case 12 when name.SequenceEqual("maxNewTokens"u8):
                reader.Int32(ref Fields.MaxNewTokens(this));
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
        writer.Vocabulary(",\"speaker\":"u8, Speaker);
        writer.Value(",\"instruct\":"u8, Instruction);
        writer.Value(",\"refAudioUrl\":"u8, ReferenceAudioUrl);
        writer.Value(",\"refText\":"u8, ReferenceText);
        writer.Boolean(",\"xVectorOnlyMode\":"u8, UsesSpeakerVectorOnly);
        writer.Int32(",\"maxNewTokens\":"u8, MaxNewTokens);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Speaker>k__BackingField")]
    internal static extern ref TextToSpeechSpeaker? Speaker(CustomTextToSpeechInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Instruction>k__BackingField")]
    internal static extern ref ValueOrReference<string>? Instruction(CustomTextToSpeechInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceAudioUrl>k__BackingField")]
    internal static extern ref MediaSource? ReferenceAudioUrl(CustomTextToSpeechInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceText>k__BackingField")]
    internal static extern ref ValueOrReference<string>? ReferenceText(CustomTextToSpeechInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UsesSpeakerVectorOnly>k__BackingField")]
    internal static extern ref bool? UsesSpeakerVectorOnly(CustomTextToSpeechInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxNewTokens>k__BackingField")]
    internal static extern ref int? MaxNewTokens(CustomTextToSpeechInput record);
}
