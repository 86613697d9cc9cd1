// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

[JsonConverter(typeof(WireConverter<BodyAgeDetection>))]
public sealed partial record BodyAgeDetection : IWireRecord<BodyAgeDetection>
{
    static BodyAgeDetection IWireRecord<BodyAgeDetection>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static BodyAgeDetection Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "boundingBox", "personDetected", "personDetectionConfidence", "faceBoundingBox", "faceDetectionConfidence", "headGeometrySource", "apparentAge",
        "ageBand", "under13Probability", "under18Probability", "oodProbability", "under13ViewProbabilities", "isChild", "isMinor", "isOod", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("isOod"u8):
                reader.Boolean(ref Fields.IsOod(this));
                return true;
            case 7 when name.SequenceEqual("ageBand"u8):
                reader.Text(ref Fields.AgeBandOnWire(this));
                return true;
            case 7 when name.SequenceEqual("isChild"u8):
                reader.Boolean(ref Fields.IsChild(this));
                return true;
            case 7 when name.SequenceEqual("isMinor"u8):
                reader.Boolean(ref Fields.IsMinor(this));
                return true;
            case 11 when name.SequenceEqual("boundingBox"u8):
                reader.Record(ref Fields.BoundingBox(this));
                return true;
            case 11 when name.SequenceEqual("apparentAge"u8):
                reader.Double(ref Fields.ApparentAge(this));
                return true;
            case 14 when name.SequenceEqual("personDetected"u8):
                reader.Boolean(ref Fields.PersonDetected(this));
                return true;
            case 14 when name.SequenceEqual("oodProbability"u8):
                reader.Double(ref Fields.OodProbability(this));
                return true;
            case 15 when name.SequenceEqual("faceBoundingBox"u8):
                reader.Record(ref Fields.FaceBoundingBox(this));
                return true;
            case 18 when name.SequenceEqual("headGeometrySource"u8):
                reader.Text(ref Fields.HeadGeometrySourceOnWire(this));
                return true;
            case 18 when name.SequenceEqual("under13Probability"u8):
                reader.Double(ref Fields.Under13Probability(this));
                return true;
            case 18 when name.SequenceEqual("under18Probability"u8):
                reader.Double(ref Fields.Under18Probability(this));
                return true;
            case 23 when name.SequenceEqual("faceDetectionConfidence"u8):
                reader.Double(ref Fields.FaceDetectionConfidence(this));
                return true;
            case 24 when name.SequenceEqual("under13ViewProbabilities"u8):
                reader.Numbers(ref Fields.Under13ViewProbabilitiesOnWire(this));
                return true;
            case 25 when name.SequenceEqual("personDetectionConfidence"u8):
                reader.Double(ref Fields.PersonDetectionConfidence(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"boundingBox\":"u8, BoundingBox);
        writer.Boolean(",\"personDetected\":"u8, PersonDetected);
        writer.Double(",\"personDetectionConfidence\":"u8, PersonDetectionConfidence);
        writer.Record(",\"faceBoundingBox\":"u8, FaceBoundingBox);
        writer.Double(",\"faceDetectionConfidence\":"u8, FaceDetectionConfidence);
        writer.Text(",\"headGeometrySource\":"u8, HeadGeometrySourceOnWire);
        writer.Double(",\"apparentAge\":"u8, ApparentAge);
        writer.Text(",\"ageBand\":"u8, AgeBandOnWire);
        writer.Double(",\"under13Probability\":"u8, Under13Probability);
        writer.Double(",\"under18Probability\":"u8, Under18Probability);
        writer.Double(",\"oodProbability\":"u8, OodProbability);
        writer.Numbers(",\"under13ViewProbabilities\":"u8, Under13ViewProbabilitiesOnWire);
        writer.Boolean(",\"isChild\":"u8, IsChild);
        writer.Boolean(",\"isMinor\":"u8, IsMinor);
        writer.Boolean(",\"isOod\":"u8, IsOod);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BoundingBox>k__BackingField")]
    internal static extern ref BoundingBox? BoundingBox(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PersonDetected>k__BackingField")]
    internal static extern ref bool? PersonDetected(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PersonDetectionConfidence>k__BackingField")]
    internal static extern ref double? PersonDetectionConfidence(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FaceBoundingBox>k__BackingField")]
    internal static extern ref BoundingBox? FaceBoundingBox(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FaceDetectionConfidence>k__BackingField")]
    internal static extern ref double? FaceDetectionConfidence(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<HeadGeometrySourceOnWire>k__BackingField")]
    internal static extern ref string? HeadGeometrySourceOnWire(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ApparentAge>k__BackingField")]
    internal static extern ref double? ApparentAge(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AgeBandOnWire>k__BackingField")]
    internal static extern ref string? AgeBandOnWire(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Under13Probability>k__BackingField")]
    internal static extern ref double? Under13Probability(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Under18Probability>k__BackingField")]
    internal static extern ref double? Under18Probability(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OodProbability>k__BackingField")]
    internal static extern ref double? OodProbability(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Under13ViewProbabilitiesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<double>? Under13ViewProbabilitiesOnWire(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IsChild>k__BackingField")]
    internal static extern ref bool? IsChild(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IsMinor>k__BackingField")]
    internal static extern ref bool? IsMinor(BodyAgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IsOod>k__BackingField")]
    internal static extern ref bool? IsOod(BodyAgeDetection record);
}
