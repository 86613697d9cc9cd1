// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record ComfyFlux1ImageGenInput
{
    internal override IEnumerable<string> WireNames => ["operation", "model", "width", "height", "cfgScale", "steps", "seed", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Value(ref Fields.Model(this));
                return true;
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 5 when name.SequenceEqual("steps"u8):
                reader.Int32(ref Fields.Steps(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 8 when name.SequenceEqual("cfgScale"u8):
                reader.Double(ref Fields.CfgScale(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"model\":"u8, Model);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Double(",\"cfgScale\":"u8, CfgScale);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref Air Model(ComfyFlux1ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(ComfyFlux1ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(ComfyFlux1ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CfgScale>k__BackingField")]
    internal static extern ref double? CfgScale(ComfyFlux1ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(ComfyFlux1ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(ComfyFlux1ImageGenInput record);
}
