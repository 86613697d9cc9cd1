// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToSpeech;

[JsonConverter(typeof(WireConverter<TextToSpeechInput>))]
public abstract partial record TextToSpeechInput : IWireRecord<TextToSpeechInput>
{
    static TextToSpeechInput IWireRecord<TextToSpeechInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames => ["engine", "text", "language", .. base.WireNames];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.EngineOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("text"u8):
                reader.Value(ref Fields.Text(this));
                return true;
            case 6 when name.SequenceEqual("engine"u8):
                reader.FirstText(ref Fields.EngineOnWire(this));
                return true;
            case 8 when name.SequenceEqual("language"u8):
                reader.Text(ref Fields.Language(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"text\":"u8, Text);
        writer.Text(",\"language\":"u8, Language);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EngineOnWire>k__BackingField")]
    internal static extern ref string? EngineOnWire(TextToSpeechInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Text>k__BackingField")]
    internal static extern ref ValueOrReference<string> Text(TextToSpeechInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Language>k__BackingField")]
    internal static extern ref string? Language(TextToSpeechInput record);
}
