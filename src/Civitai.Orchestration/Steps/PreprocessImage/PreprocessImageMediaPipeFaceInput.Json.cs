// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageMediaPipeFaceInput>))]
public sealed partial record PreprocessImageMediaPipeFaceInput : IWireRecord<PreprocessImageMediaPipeFaceInput>
{
    static PreprocessImageMediaPipeFaceInput IWireRecord<PreprocessImageMediaPipeFaceInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageMediaPipeFaceInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["maxFaces", "minConfidence", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("maxFaces"u8):
                reader.Int32(ref Fields.MaxFaces(this));
                return true;
            case 13 when name.SequenceEqual("minConfidence"u8):
                reader.Double(ref Fields.MinConfidence(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"mediapipe-face\""u8);
        writer.Int32(",\"maxFaces\":"u8, MaxFaces);
        writer.Double(",\"minConfidence\":"u8, MinConfidence);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxFaces>k__BackingField")]
    internal static extern ref int? MaxFaces(PreprocessImageMediaPipeFaceInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MinConfidence>k__BackingField")]
    internal static extern ref double? MinConfidence(PreprocessImageMediaPipeFaceInput record);
}
