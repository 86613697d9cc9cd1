// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Comfy;

[JsonConverter(typeof(WireConverter<ComfyOutput>))]
public sealed partial record ComfyOutput : IWireRecord<ComfyOutput>
{
    static ComfyOutput IWireRecord<ComfyOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["blobs", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("blobs"u8):
                reader.Records(ref Fields.BlobsOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"blobs\":"u8, BlobsOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BlobsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<Blob>? BlobsOnWire(ComfyOutput record);
}
