// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<UploadAddress>))]
public sealed partial record UploadAddress : IWireRecord<UploadAddress>
{
    static UploadAddress IWireRecord<UploadAddress>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static UploadAddress Blank() => new();

    internal override IEnumerable<string> WireNames => ["uploadUrl", "expiresAt", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("uploadUrl"u8):
                reader.Text(ref Fields.UrlOnWire(this));
                return true;
            case 9 when name.SequenceEqual("expiresAt"u8):
                reader.Time(ref Fields.ExpiresAt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"uploadUrl\":"u8, UrlOnWire);
        writer.Time(",\"expiresAt\":"u8, ExpiresAt);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UrlOnWire>k__BackingField")]
    internal static extern ref string? UrlOnWire(UploadAddress record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ExpiresAt>k__BackingField")]
    internal static extern ref DateTimeOffset? ExpiresAt(UploadAddress record);
}
