// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AgeClassification;

[JsonConverter(typeof(WireConverter<AgeClassifierLabel>))]
public sealed partial record AgeClassifierLabel : IWireRecord<AgeClassifierLabel>
{
    static AgeClassifierLabel IWireRecord<AgeClassifierLabel>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AgeClassifierLabel Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "age", "isMinor", "boundingBox", "topK", "faceDetectionConfidence", "personDetectionConfidence", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("age"u8):
                reader.Text(ref Fields.AgeOnWire(this));
                return true;
            case 4 when name.SequenceEqual("topK"u8):
                reader.Map(ref Fields.TopKOnWire(this));
                return true;
            case 7 when name.SequenceEqual("isMinor"u8):
                reader.Boolean(ref Fields.IsMinor(this));
                return true;
            case 11 when name.SequenceEqual("boundingBox"u8):
                reader.Numbers(ref Fields.BoundingBoxOnWire(this));
                return true;
            case 23 when name.SequenceEqual("faceDetectionConfidence"u8):
                reader.Double(ref Fields.FaceDetectionConfidence(this));
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
        writer.Text(",\"age\":"u8, AgeOnWire);
        writer.Boolean(",\"isMinor\":"u8, IsMinor);
        writer.Numbers(",\"boundingBox\":"u8, BoundingBoxOnWire);
        writer.Map(",\"topK\":"u8, TopKOnWire);
        writer.Double(",\"faceDetectionConfidence\":"u8, FaceDetectionConfidence);
        writer.Double(",\"personDetectionConfidence\":"u8, PersonDetectionConfidence);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AgeOnWire>k__BackingField")]
    internal static extern ref string? AgeOnWire(AgeClassifierLabel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IsMinor>k__BackingField")]
    internal static extern ref bool? IsMinor(AgeClassifierLabel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BoundingBoxOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<int>? BoundingBoxOnWire(AgeClassifierLabel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TopKOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, double>? TopKOnWire(AgeClassifierLabel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FaceDetectionConfidence>k__BackingField")]
    internal static extern ref double? FaceDetectionConfidence(AgeClassifierLabel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PersonDetectionConfidence>k__BackingField")]
    internal static extern ref double? PersonDetectionConfidence(AgeClassifierLabel record);
}
