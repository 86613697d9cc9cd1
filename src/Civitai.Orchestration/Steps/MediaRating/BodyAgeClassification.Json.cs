// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

[JsonConverter(typeof(WireConverter<BodyAgeClassification>))]
public sealed partial record BodyAgeClassification : IWireRecord<BodyAgeClassification>
{
    static BodyAgeClassification IWireRecord<BodyAgeClassification>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static BodyAgeClassification Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "detections", "status", "ran", "childDetected", "minorDetected", "oodDetected", "error", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("ran"u8):
                reader.Boolean(ref Fields.Ran(this));
                return true;
            case 5 when name.SequenceEqual("error"u8):
                reader.Text(ref Fields.Error(this));
                return true;
            case 6 when name.SequenceEqual("status"u8):
                reader.Text(ref Fields.Status(this));
                return true;
            case 10 when name.SequenceEqual("detections"u8):
                reader.Records(ref Fields.DetectionsOnWire(this));
                return true;
            case 11 when name.SequenceEqual("oodDetected"u8):
                reader.Boolean(ref Fields.OodDetected(this));
                return true;
            case 13 when name.SequenceEqual("childDetected"u8):
                reader.Boolean(ref Fields.ChildDetected(this));
                return true;
            case 13 when name.SequenceEqual("minorDetected"u8):
                reader.Boolean(ref Fields.MinorDetected(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"detections\":"u8, DetectionsOnWire);
        writer.Text(",\"status\":"u8, Status);
        writer.Boolean(",\"ran\":"u8, Ran);
        writer.Boolean(",\"childDetected\":"u8, ChildDetected);
        writer.Boolean(",\"minorDetected\":"u8, MinorDetected);
        writer.Boolean(",\"oodDetected\":"u8, OodDetected);
        writer.Text(",\"error\":"u8, Error);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DetectionsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<BodyAgeDetection>? DetectionsOnWire(BodyAgeClassification record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref string? Status(BodyAgeClassification record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Ran>k__BackingField")]
    internal static extern ref bool? Ran(BodyAgeClassification record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ChildDetected>k__BackingField")]
    internal static extern ref bool? ChildDetected(BodyAgeClassification record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MinorDetected>k__BackingField")]
    internal static extern ref bool? MinorDetected(BodyAgeClassification record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OodDetected>k__BackingField")]
    internal static extern ref bool? OodDetected(BodyAgeClassification record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Error>k__BackingField")]
    internal static extern ref string? Error(BodyAgeClassification record);
}
