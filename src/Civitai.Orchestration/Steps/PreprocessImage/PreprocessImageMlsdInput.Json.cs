// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageMlsdInput>))]
public sealed partial record PreprocessImageMlsdInput : IWireRecord<PreprocessImageMlsdInput>
{
    static PreprocessImageMlsdInput IWireRecord<PreprocessImageMlsdInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageMlsdInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["scoreThreshold", "distanceThreshold", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 14 when name.SequenceEqual("scoreThreshold"u8):
                reader.Double(ref Fields.ScoreThreshold(this));
                return true;
            case 17 when name.SequenceEqual("distanceThreshold"u8):
                reader.Double(ref Fields.DistanceThreshold(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"mlsd\""u8);
        writer.Double(",\"scoreThreshold\":"u8, ScoreThreshold);
        writer.Double(",\"distanceThreshold\":"u8, DistanceThreshold);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ScoreThreshold>k__BackingField")]
    internal static extern ref double? ScoreThreshold(PreprocessImageMlsdInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DistanceThreshold>k__BackingField")]
    internal static extern ref double? DistanceThreshold(PreprocessImageMlsdInput record);
}
