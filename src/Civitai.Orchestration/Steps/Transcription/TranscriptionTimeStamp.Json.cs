// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Transcription;

[JsonConverter(typeof(WireConverter<TranscriptionTimeStamp>))]
public sealed partial record TranscriptionTimeStamp : IWireRecord<TranscriptionTimeStamp>
{
    static TranscriptionTimeStamp IWireRecord<TranscriptionTimeStamp>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static TranscriptionTimeStamp Blank() => new();

    internal override IEnumerable<string> WireNames => ["text", "startTime", "endTime", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("text"u8):
                reader.Text(ref Fields.TextOnWire(this));
                return true;
            case 7 when name.SequenceEqual("endTime"u8):
                reader.Double(ref Fields.EndTime(this));
                return true;
            case 9 when name.SequenceEqual("startTime"u8):
                reader.Double(ref Fields.StartTime(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"text\":"u8, TextOnWire);
        writer.Double(",\"startTime\":"u8, StartTime);
        writer.Double(",\"endTime\":"u8, EndTime);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextOnWire>k__BackingField")]
    internal static extern ref string? TextOnWire(TranscriptionTimeStamp record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartTime>k__BackingField")]
    internal static extern ref double? StartTime(TranscriptionTimeStamp record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EndTime>k__BackingField")]
    internal static extern ref double? EndTime(TranscriptionTimeStamp record);
}
