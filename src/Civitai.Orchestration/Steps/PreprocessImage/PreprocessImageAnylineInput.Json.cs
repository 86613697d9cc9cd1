// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageAnylineInput>))]
public sealed partial record PreprocessImageAnylineInput : IWireRecord<PreprocessImageAnylineInput>
{
    static PreprocessImageAnylineInput IWireRecord<PreprocessImageAnylineInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageAnylineInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames =>
    [
        "mergeWithLineart", "lineartLowerBound", "lineartUpperBound", "objectMinSize", "objectConnectivity", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 13 when name.SequenceEqual("objectMinSize"u8):
                reader.Int32(ref Fields.ObjectMinSize(this));
                return true;
            case 16 when name.SequenceEqual("mergeWithLineart"u8):
                reader.Vocabulary(ref Fields.MergeWithLineart(this));
                return true;
            case 17 when name.SequenceEqual("lineartLowerBound"u8):
                reader.Double(ref Fields.LineartLowerBound(this));
                return true;
            case 17 when name.SequenceEqual("lineartUpperBound"u8):
                reader.Double(ref Fields.LineartUpperBound(this));
                return true;
            case 18 when name.SequenceEqual("objectConnectivity"u8):
                reader.Int32(ref Fields.ObjectConnectivity(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"anyline\""u8);
        writer.Vocabulary(",\"mergeWithLineart\":"u8, MergeWithLineart);
        writer.Double(",\"lineartLowerBound\":"u8, LineartLowerBound);
        writer.Double(",\"lineartUpperBound\":"u8, LineartUpperBound);
        writer.Int32(",\"objectMinSize\":"u8, ObjectMinSize);
        writer.Int32(",\"objectConnectivity\":"u8, ObjectConnectivity);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MergeWithLineart>k__BackingField")]
    internal static extern ref AnylineMerge? MergeWithLineart(PreprocessImageAnylineInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LineartLowerBound>k__BackingField")]
    internal static extern ref double? LineartLowerBound(PreprocessImageAnylineInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LineartUpperBound>k__BackingField")]
    internal static extern ref double? LineartUpperBound(PreprocessImageAnylineInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ObjectMinSize>k__BackingField")]
    internal static extern ref int? ObjectMinSize(PreprocessImageAnylineInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ObjectConnectivity>k__BackingField")]
    internal static extern ref int? ObjectConnectivity(PreprocessImageAnylineInput record);
}
