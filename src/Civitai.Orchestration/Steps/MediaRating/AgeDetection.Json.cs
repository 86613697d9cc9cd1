// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

[JsonConverter(typeof(WireConverter<AgeDetection>))]
public sealed partial record AgeDetection : IWireRecord<AgeDetection>
{
    static AgeDetection IWireRecord<AgeDetection>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AgeDetection Blank() => new();

    internal override IEnumerable<string> WireNames => ["detectorType", "boundingBox", "ageLabel", "confidence", "isMinor", "topK", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("topK"u8):
                reader.Map(ref Fields.TopKOnWire(this));
                return true;
            case 7 when name.SequenceEqual("isMinor"u8):
                reader.Boolean(ref Fields.IsMinor(this));
                return true;
            case 8 when name.SequenceEqual("ageLabel"u8):
                reader.Text(ref Fields.AgeLabelOnWire(this));
                return true;
            case 10 when name.SequenceEqual("confidence"u8):
                reader.Double(ref Fields.Confidence(this));
                return true;
            case 11 when name.SequenceEqual("boundingBox"u8):
                reader.Record(ref Fields.BoundingBox(this));
                return true;
            case 12 when name.SequenceEqual("detectorType"u8):
                reader.Text(ref Fields.DetectorTypeOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"detectorType\":"u8, DetectorTypeOnWire);
        writer.Record(",\"boundingBox\":"u8, BoundingBox);
        writer.Text(",\"ageLabel\":"u8, AgeLabelOnWire);
        writer.Double(",\"confidence\":"u8, Confidence);
        writer.Boolean(",\"isMinor\":"u8, IsMinor);
        writer.Map(",\"topK\":"u8, TopKOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DetectorTypeOnWire>k__BackingField")]
    internal static extern ref string? DetectorTypeOnWire(AgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BoundingBox>k__BackingField")]
    internal static extern ref BoundingBox? BoundingBox(AgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AgeLabelOnWire>k__BackingField")]
    internal static extern ref string? AgeLabelOnWire(AgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Confidence>k__BackingField")]
    internal static extern ref double? Confidence(AgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IsMinor>k__BackingField")]
    internal static extern ref bool? IsMinor(AgeDetection record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TopKOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, double>? TopKOnWire(AgeDetection record);
}
