// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

[JsonConverter(typeof(WireConverter<VTracerImageToSvgInput>))]
public sealed partial record VTracerImageToSvgInput : IWireRecord<VTracerImageToSvgInput>
{
    static VTracerImageToSvgInput IWireRecord<VTracerImageToSvgInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static VTracerImageToSvgInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames =>
    [
        "hierarchical", "mode", "filterSpeckle", "colorPrecision", "layerDifference", "cornerThreshold", "lengthThreshold", "maxIterations", "spliceThreshold",
        "pathPrecision", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("mode"u8):
                reader.Vocabulary(ref Fields.Mode(this));
                return true;
            case 12 when name.SequenceEqual("hierarchical"u8):
                reader.Vocabulary(ref Fields.Hierarchical(this));
                return true;
            case 13 when name.SequenceEqual("filterSpeckle"u8):
                reader.Int32(ref Fields.FilterSpeckle(this));
                return true;
            case 13 when name.SequenceEqual("maxIterations"u8):
                reader.Int32(ref Fields.MaxIterations(this));
                return true;
            case 13 when name.SequenceEqual("pathPrecision"u8):
                reader.Int32(ref Fields.PathPrecision(this));
                return true;
            case 14 when name.SequenceEqual("colorPrecision"u8):
                reader.Int32(ref Fields.ColorPrecision(this));
                return true;
            case 15 when name.SequenceEqual("layerDifference"u8):
                reader.Int32(ref Fields.LayerDifference(this));
                return true;
            case 15 when name.SequenceEqual("cornerThreshold"u8):
                reader.Int32(ref Fields.CornerThreshold(this));
                return true;
            case 15 when name.SequenceEqual("lengthThreshold"u8):
                reader.Double(ref Fields.LengthThreshold(this));
                return true;
            case 15 when name.SequenceEqual("spliceThreshold"u8):
                reader.Int32(ref Fields.SpliceThreshold(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"vtracer\""u8);
        writer.Vocabulary(",\"hierarchical\":"u8, Hierarchical);
        writer.Vocabulary(",\"mode\":"u8, Mode);
        writer.Int32(",\"filterSpeckle\":"u8, FilterSpeckle);
        writer.Int32(",\"colorPrecision\":"u8, ColorPrecision);
        writer.Int32(",\"layerDifference\":"u8, LayerDifference);
        writer.Int32(",\"cornerThreshold\":"u8, CornerThreshold);
        writer.Double(",\"lengthThreshold\":"u8, LengthThreshold);
        writer.Int32(",\"maxIterations\":"u8, MaxIterations);
        writer.Int32(",\"spliceThreshold\":"u8, SpliceThreshold);
        writer.Int32(",\"pathPrecision\":"u8, PathPrecision);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Hierarchical>k__BackingField")]
    internal static extern ref VTracerLayering? Hierarchical(VTracerImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Mode>k__BackingField")]
    internal static extern ref VTracerCurve? Mode(VTracerImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FilterSpeckle>k__BackingField")]
    internal static extern ref int? FilterSpeckle(VTracerImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ColorPrecision>k__BackingField")]
    internal static extern ref int? ColorPrecision(VTracerImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LayerDifference>k__BackingField")]
    internal static extern ref int? LayerDifference(VTracerImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CornerThreshold>k__BackingField")]
    internal static extern ref int? CornerThreshold(VTracerImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LengthThreshold>k__BackingField")]
    internal static extern ref double? LengthThreshold(VTracerImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxIterations>k__BackingField")]
    internal static extern ref int? MaxIterations(VTracerImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SpliceThreshold>k__BackingField")]
    internal static extern ref int? SpliceThreshold(VTracerImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PathPrecision>k__BackingField")]
    internal static extern ref int? PathPrecision(VTracerImageToSvgInput record);
}
