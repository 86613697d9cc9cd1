// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AgeClassification;

[JsonConverter(typeof(WireConverter<AgeClassificationInput>))]
public sealed partial record AgeClassificationInput : IWireRecord<AgeClassificationInput>
{
    static AgeClassificationInput IWireRecord<AgeClassificationInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static AgeClassificationInput Blank() => new() { MediaUrl = null! };

    internal override IEnumerable<string> WireNames => ["model", "mediaUrl", "faceDetectionThreshold", "personDetectionThreshold", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Value(ref Fields.Model(this));
                return true;
            case 8 when name.SequenceEqual("mediaUrl"u8):
                reader.Value(ref Fields.MediaUrl(this));
                return true;
            case 22 when name.SequenceEqual("faceDetectionThreshold"u8):
                reader.Double(ref Fields.FaceDetectionThreshold(this));
                return true;
            case 24 when name.SequenceEqual("personDetectionThreshold"u8):
                reader.Double(ref Fields.PersonDetectionThreshold(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"model\":"u8, Model);
        writer.Value(",\"mediaUrl\":"u8, MediaUrl);
        writer.Double(",\"faceDetectionThreshold\":"u8, FaceDetectionThreshold);
        writer.Double(",\"personDetectionThreshold\":"u8, PersonDetectionThreshold);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref Air? Model(AgeClassificationInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MediaUrl>k__BackingField")]
    internal static extern ref MediaSource? MediaUrl(AgeClassificationInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FaceDetectionThreshold>k__BackingField")]
    internal static extern ref double? FaceDetectionThreshold(AgeClassificationInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PersonDetectionThreshold>k__BackingField")]
    internal static extern ref double? PersonDetectionThreshold(AgeClassificationInput record);
}
