// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

[JsonConverter(typeof(WireConverter<MediaAgeClassification>))]
public sealed partial record MediaAgeClassification : IWireRecord<MediaAgeClassification>
{
    static MediaAgeClassification IWireRecord<MediaAgeClassification>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MediaAgeClassification Blank() => new();

    internal override IEnumerable<string> WireNames => ["detections", "status", "ran", "detector", "minorDetected", "error", .. base.WireNames];

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
            case 8 when name.SequenceEqual("detector"u8):
                reader.Text(ref Fields.Detector(this));
                return true;
            case 10 when name.SequenceEqual("detections"u8):
                reader.Records(ref Fields.DetectionsOnWire(this));
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
        writer.Text(",\"detector\":"u8, Detector);
        writer.Boolean(",\"minorDetected\":"u8, MinorDetected);
        writer.Text(",\"error\":"u8, Error);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DetectionsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<AgeDetection>? DetectionsOnWire(MediaAgeClassification record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref string? Status(MediaAgeClassification record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Ran>k__BackingField")]
    internal static extern ref bool? Ran(MediaAgeClassification record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Detector>k__BackingField")]
    internal static extern ref string? Detector(MediaAgeClassification record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MinorDetected>k__BackingField")]
    internal static extern ref bool? MinorDetected(MediaAgeClassification record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Error>k__BackingField")]
    internal static extern ref string? Error(MediaAgeClassification record);
}
