// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Transcode;

[JsonConverter(typeof(WireConverter<TranscodeOutput>))]
public sealed partial record TranscodeOutput : IWireRecord<TranscodeOutput>
{
    static TranscodeOutput IWireRecord<TranscodeOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static TranscodeOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["id", "available", "url", "urlExpiresAt", "jobId", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                reader.Text(ref Fields.IdOnWire(this));
                return true;
            case 3 when name.SequenceEqual("url"u8):
                reader.Text(ref Fields.UrlOnWire(this));
                return true;
            case 5 when name.SequenceEqual("jobId"u8):
                reader.Text(ref Fields.JobIdOnWire(this));
                return true;
            case 9 when name.SequenceEqual("available"u8):
                reader.Boolean(ref Fields.Available(this));
                return true;
            case 12 when name.SequenceEqual("urlExpiresAt"u8):
                reader.Time(ref Fields.UrlExpiresAt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"id\":"u8, IdOnWire);
        writer.Boolean(",\"available\":"u8, Available);
        writer.Text(",\"url\":"u8, UrlOnWire);
        writer.Time(",\"urlExpiresAt\":"u8, UrlExpiresAt);
        writer.Text(",\"jobId\":"u8, JobIdOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IdOnWire>k__BackingField")]
    internal static extern ref string? IdOnWire(TranscodeOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Available>k__BackingField")]
    internal static extern ref bool? Available(TranscodeOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UrlOnWire>k__BackingField")]
    internal static extern ref string? UrlOnWire(TranscodeOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UrlExpiresAt>k__BackingField")]
    internal static extern ref DateTimeOffset? UrlExpiresAt(TranscodeOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<JobIdOnWire>k__BackingField")]
    internal static extern ref string? JobIdOnWire(TranscodeOutput record);
}
