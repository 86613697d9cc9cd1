// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AgeClassification;

[JsonConverter(typeof(WireConverter<AgeClassificationOutput>))]
public sealed partial record AgeClassificationOutput : IWireRecord<AgeClassificationOutput>
{
    static AgeClassificationOutput IWireRecord<AgeClassificationOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AgeClassificationOutput Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "labels", "hasMinor", "numPredictions", "numFlagged", "faceRecognitionFaces", "faceRecognitionNumFaces", "faceRecognitionNumUniquePeople",
        "faceRecognitionAvailable", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("labels"u8):
                reader.RecordListMap(ref Fields.LabelsOnWire(this));
                return true;
            case 8 when name.SequenceEqual("hasMinor"u8):
                reader.Boolean(ref Fields.HasMinor(this));
                return true;
            case 10 when name.SequenceEqual("numFlagged"u8):
                reader.Int32(ref Fields.FlaggedCount(this));
                return true;
            case 14 when name.SequenceEqual("numPredictions"u8):
                reader.Int32(ref Fields.PredictionCount(this));
                return true;
            case 20 when name.SequenceEqual("faceRecognitionFaces"u8):
                reader.RecordListMap(ref Fields.FacesOnWire(this));
                return true;
            case 23 when name.SequenceEqual("faceRecognitionNumFaces"u8):
                reader.Int32(ref Fields.FaceCount(this));
                return true;
            case 24 when name.SequenceEqual("faceRecognitionAvailable"u8):
                reader.Boolean(ref Fields.IsFaceRecognitionAvailable(this));
                return true;
            case 30 when name.SequenceEqual("faceRecognitionNumUniquePeople"u8):
                reader.Int32(ref Fields.UniquePeopleCount(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.RecordListMap(",\"labels\":"u8, LabelsOnWire);
        writer.Boolean(",\"hasMinor\":"u8, HasMinor);
        writer.Int32(",\"numPredictions\":"u8, PredictionCount);
        writer.Int32(",\"numFlagged\":"u8, FlaggedCount);
        writer.RecordListMap(",\"faceRecognitionFaces\":"u8, FacesOnWire);
        writer.Int32(",\"faceRecognitionNumFaces\":"u8, FaceCount);
        writer.Int32(",\"faceRecognitionNumUniquePeople\":"u8, UniquePeopleCount);
        writer.Boolean(",\"faceRecognitionAvailable\":"u8, IsFaceRecognitionAvailable);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LabelsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, IReadOnlyList<AgeClassifierLabel>>? LabelsOnWire(AgeClassificationOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<HasMinor>k__BackingField")]
    internal static extern ref bool? HasMinor(AgeClassificationOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PredictionCount>k__BackingField")]
    internal static extern ref int? PredictionCount(AgeClassificationOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FlaggedCount>k__BackingField")]
    internal static extern ref int? FlaggedCount(AgeClassificationOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FacesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, IReadOnlyList<ClassifiedFace>>? FacesOnWire(AgeClassificationOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FaceCount>k__BackingField")]
    internal static extern ref int? FaceCount(AgeClassificationOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UniquePeopleCount>k__BackingField")]
    internal static extern ref int? UniquePeopleCount(AgeClassificationOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IsFaceRecognitionAvailable>k__BackingField")]
    internal static extern ref bool? IsFaceRecognitionAvailable(AgeClassificationOutput record);
}
