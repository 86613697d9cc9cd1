// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.CustomComfy;

[JsonConverter(typeof(WireConverter<CustomComfyOutput>))]
public sealed partial record CustomComfyOutput : IWireRecord<CustomComfyOutput>
{
    static CustomComfyOutput IWireRecord<CustomComfyOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static CustomComfyOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["blobs", "traceUrl", "tempBlobs", "usage", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("blobs"u8):
                reader.Records(ref Fields.BlobsOnWire(this));
                return true;
            case 5 when name.SequenceEqual("usage"u8):
                reader.Record(ref Fields.Usage(this));
                return true;
            case 8 when name.SequenceEqual("traceUrl"u8):
                reader.Text(ref Fields.TraceUrlOnWire(this));
                return true;
            case 9 when name.SequenceEqual("tempBlobs"u8):
                reader.Records(ref Fields.TempBlobsOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"blobs\":"u8, BlobsOnWire);
        writer.Text(",\"traceUrl\":"u8, TraceUrlOnWire);
        writer.Records(",\"tempBlobs\":"u8, TempBlobsOnWire);
        writer.Record(",\"usage\":"u8, Usage);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BlobsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<Blob>? BlobsOnWire(CustomComfyOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TraceUrlOnWire>k__BackingField")]
    internal static extern ref string? TraceUrlOnWire(CustomComfyOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TempBlobsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<Blob>? TempBlobsOnWire(CustomComfyOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Usage>k__BackingField")]
    internal static extern ref CustomComfyUsage? Usage(CustomComfyOutput record);
}
