// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageDwPoseInput>))]
public sealed partial record PreprocessImageDwPoseInput : IWireRecord<PreprocessImageDwPoseInput>
{
    static PreprocessImageDwPoseInput IWireRecord<PreprocessImageDwPoseInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageDwPoseInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["bboxDetector", "poseEstimator", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 12 when name.SequenceEqual("bboxDetector"u8):
                reader.Vocabulary(ref Fields.Detector(this));
                return true;
            case 13 when name.SequenceEqual("poseEstimator"u8):
                reader.Vocabulary(ref Fields.PoseEstimator(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"dwpose\""u8);
        writer.Vocabulary(",\"bboxDetector\":"u8, Detector);
        writer.Vocabulary(",\"poseEstimator\":"u8, PoseEstimator);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Detector>k__BackingField")]
    internal static extern ref PoseDetector? Detector(PreprocessImageDwPoseInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PoseEstimator>k__BackingField")]
    internal static extern ref DwPoseEstimator? PoseEstimator(PreprocessImageDwPoseInput record);
}
