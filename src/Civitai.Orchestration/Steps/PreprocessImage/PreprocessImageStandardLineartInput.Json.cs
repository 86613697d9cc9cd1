// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageStandardLineartInput>))]
public sealed partial record PreprocessImageStandardLineartInput : IWireRecord<PreprocessImageStandardLineartInput>
{
    static PreprocessImageStandardLineartInput IWireRecord<PreprocessImageStandardLineartInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageStandardLineartInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["gaussianSigma", "intensityThreshold", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 13 when name.SequenceEqual("gaussianSigma"u8):
                reader.Double(ref Fields.GaussianSigma(this));
                return true;
            case 18 when name.SequenceEqual("intensityThreshold"u8):
                reader.Int32(ref Fields.IntensityThreshold(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"lineart-standard\""u8);
        writer.Double(",\"gaussianSigma\":"u8, GaussianSigma);
        writer.Int32(",\"intensityThreshold\":"u8, IntensityThreshold);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GaussianSigma>k__BackingField")]
    internal static extern ref double? GaussianSigma(PreprocessImageStandardLineartInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IntensityThreshold>k__BackingField")]
    internal static extern ref int? IntensityThreshold(PreprocessImageStandardLineartInput record);
}
