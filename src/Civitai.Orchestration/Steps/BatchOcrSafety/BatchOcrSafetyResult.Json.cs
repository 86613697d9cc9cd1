// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BatchOcrSafety;

[JsonConverter(typeof(WireConverter<BatchOcrSafetyResult>))]
public sealed partial record BatchOcrSafetyResult : IWireRecord<BatchOcrSafetyResult>
{
    static BatchOcrSafetyResult IWireRecord<BatchOcrSafetyResult>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static BatchOcrSafetyResult Blank() => new();

    internal override IEnumerable<string> WireNames => ["mediaUrl", "classification", "text", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("text"u8):
                reader.Text(ref Fields.Text(this));
                return true;
            case 8 when name.SequenceEqual("mediaUrl"u8):
                reader.Text(ref Fields.MediaUrlOnWire(this));
                return true;
            case 14 when name.SequenceEqual("classification"u8):
                reader.Text(ref Fields.ClassificationOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"mediaUrl\":"u8, MediaUrlOnWire);
        writer.Text(",\"classification\":"u8, ClassificationOnWire);
        writer.Text(",\"text\":"u8, Text);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MediaUrlOnWire>k__BackingField")]
    internal static extern ref string? MediaUrlOnWire(BatchOcrSafetyResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ClassificationOnWire>k__BackingField")]
    internal static extern ref string? ClassificationOnWire(BatchOcrSafetyResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Text>k__BackingField")]
    internal static extern ref string? Text(BatchOcrSafetyResult record);
}
