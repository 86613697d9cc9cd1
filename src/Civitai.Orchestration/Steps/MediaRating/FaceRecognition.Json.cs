// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

[JsonConverter(typeof(WireConverter<FaceRecognition>))]
public sealed partial record FaceRecognition : IWireRecord<FaceRecognition>
{
    static FaceRecognition IWireRecord<FaceRecognition>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static FaceRecognition Blank() => new();

    internal override IEnumerable<string> WireNames => ["faces", "similarityMatrix", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("faces"u8):
                reader.Records(ref Fields.FacesOnWire(this));
                return true;
            case 16 when name.SequenceEqual("similarityMatrix"u8):
                reader.Element(ref Fields.SimilarityMatrix(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"faces\":"u8, FacesOnWire);
        writer.Element(",\"similarityMatrix\":"u8, SimilarityMatrix);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FacesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<FaceDetection>? FacesOnWire(FaceRecognition record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SimilarityMatrix>k__BackingField")]
    internal static extern ref JsonElement? SimilarityMatrix(FaceRecognition record);
}
