// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Transcription;

[JsonConverter(typeof(WireConverter<TranscriptionOutput>))]
public sealed partial record TranscriptionOutput : IWireRecord<TranscriptionOutput>
{
    static TranscriptionOutput IWireRecord<TranscriptionOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static TranscriptionOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["text", "language", "timeStamps", "elapsedSeconds", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("text"u8):
                reader.Text(ref Fields.TextOnWire(this));
                return true;
            case 8 when name.SequenceEqual("language"u8):
                reader.Text(ref Fields.LanguageOnWire(this));
                return true;
            case 10 when name.SequenceEqual("timeStamps"u8):
                reader.Records(ref Fields.TimeStampsOnWire(this));
                return true;
            case 14 when name.SequenceEqual("elapsedSeconds"u8):
                reader.Double(ref Fields.ElapsedSeconds(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"text\":"u8, TextOnWire);
        writer.Text(",\"language\":"u8, LanguageOnWire);
        writer.Records(",\"timeStamps\":"u8, TimeStampsOnWire);
        writer.Double(",\"elapsedSeconds\":"u8, ElapsedSeconds);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextOnWire>k__BackingField")]
    internal static extern ref string? TextOnWire(TranscriptionOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LanguageOnWire>k__BackingField")]
    internal static extern ref string? LanguageOnWire(TranscriptionOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TimeStampsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<TranscriptionTimeStamp>? TimeStampsOnWire(TranscriptionOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ElapsedSeconds>k__BackingField")]
    internal static extern ref double? ElapsedSeconds(TranscriptionOutput record);
}
