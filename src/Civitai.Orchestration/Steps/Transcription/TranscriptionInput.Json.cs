// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Transcription;

[JsonConverter(typeof(WireConverter<TranscriptionInput>))]
public sealed partial record TranscriptionInput : IWireRecord<TranscriptionInput>
{
    static TranscriptionInput IWireRecord<TranscriptionInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static TranscriptionInput Blank() => new() { MediaUrl = null! };

    internal override IEnumerable<string> WireNames => ["mediaUrl", "language", "context", "returnTimeStamps", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("context"u8):
                reader.Value(ref Fields.Context(this));
                return true;
            case 8 when name.SequenceEqual("mediaUrl"u8):
                reader.Value(ref Fields.MediaUrl(this));
                return true;
            case 8 when name.SequenceEqual("language"u8):
                reader.Text(ref Fields.Language(this));
                return true;
            case 16 when name.SequenceEqual("returnTimeStamps"u8):
                reader.Boolean(ref Fields.ReturnTimeStamps(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"mediaUrl\":"u8, MediaUrl);
        writer.Text(",\"language\":"u8, Language);
        writer.Value(",\"context\":"u8, Context);
        writer.Boolean(",\"returnTimeStamps\":"u8, ReturnTimeStamps);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MediaUrl>k__BackingField")]
    internal static extern ref MediaSource? MediaUrl(TranscriptionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Language>k__BackingField")]
    internal static extern ref string? Language(TranscriptionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Context>k__BackingField")]
    internal static extern ref ValueOrReference<string>? Context(TranscriptionInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReturnTimeStamps>k__BackingField")]
    internal static extern ref bool? ReturnTimeStamps(TranscriptionInput record);
}
