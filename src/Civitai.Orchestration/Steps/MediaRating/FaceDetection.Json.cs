// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

[JsonConverter(typeof(WireConverter<FaceDetection>))]
public sealed partial record FaceDetection : IWireRecord<FaceDetection>
{
    static FaceDetection IWireRecord<FaceDetection>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static FaceDetection Blank() => new();

    internal override IEnumerable<string> WireNames => ["boundingBox", "landmarks", "embedding", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("landmarks"u8):
                reader.Element(ref Fields.Landmarks(this));
                return true;
            case 9 when name.SequenceEqual("embedding"u8):
                reader.Numbers(ref Fields.EmbeddingOnWire(this));
                return true;
            case 11 when name.SequenceEqual("boundingBox"u8):
                reader.Record(ref Fields.BoundingBox(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"boundingBox\":"u8, BoundingBox);
        writer.Element(",\"landmarks\":"u8, Landmarks);
        writer.Numbers(",\"embedding\":"u8, EmbeddingOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BoundingBox>k__BackingField")]
    internal static extern ref BoundingBox? BoundingBox(FaceDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Landmarks>k__BackingField")]
    internal static extern ref JsonElement? Landmarks(FaceDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EmbeddingOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<double>? EmbeddingOnWire(FaceDetection record);
}
