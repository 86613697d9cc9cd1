// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.PreprocessImage;

public abstract partial record PreprocessImageMetric3dInput
{
    internal override IEnumerable<string> WireNames => ["backbone", "fx", "fy", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("fx"u8):
                reader.Int32(ref Fields.FocalLengthX(this));
                return true;
            case 2 when name.SequenceEqual("fy"u8):
                reader.Int32(ref Fields.FocalLengthY(this));
                return true;
            case 8 when name.SequenceEqual("backbone"u8):
                reader.Vocabulary(ref Fields.Backbone(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"backbone\":"u8, Backbone);
        writer.Int32(",\"fx\":"u8, FocalLengthX);
        writer.Int32(",\"fy\":"u8, FocalLengthY);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Backbone>k__BackingField")]
    internal static extern ref Metric3dBackbone? Backbone(PreprocessImageMetric3dInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FocalLengthX>k__BackingField")]
    internal static extern ref int? FocalLengthX(PreprocessImageMetric3dInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FocalLengthY>k__BackingField")]
    internal static extern ref int? FocalLengthY(PreprocessImageMetric3dInput record);
}
