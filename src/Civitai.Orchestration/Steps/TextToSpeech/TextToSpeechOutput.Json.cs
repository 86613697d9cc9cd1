// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

[JsonConverter(typeof(WireConverter<TextToSpeechOutput>))]
public sealed partial record TextToSpeechOutput : IWireRecord<TextToSpeechOutput>
{
    static TextToSpeechOutput IWireRecord<TextToSpeechOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static TextToSpeechOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["audioBlob", "modelType", "speaker", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("speaker"u8):
                reader.Text(ref Fields.Speaker(this));
                return true;
            case 9 when name.SequenceEqual("audioBlob"u8):
                reader.Record(ref Fields.AudioBlobOnWire(this));
                return true;
            case 9 when name.SequenceEqual("modelType"u8):
                reader.Text(ref Fields.ModelType(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"audioBlob\":"u8, AudioBlobOnWire);
        writer.Text(",\"modelType\":"u8, ModelType);
        writer.Text(",\"speaker\":"u8, Speaker);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AudioBlobOnWire>k__BackingField")]
    internal static extern ref AudioBlob? AudioBlobOnWire(TextToSpeechOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ModelType>k__BackingField")]
    internal static extern ref string? ModelType(TextToSpeechOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Speaker>k__BackingField")]
    internal static extern ref string? Speaker(TextToSpeechOutput record);
}
