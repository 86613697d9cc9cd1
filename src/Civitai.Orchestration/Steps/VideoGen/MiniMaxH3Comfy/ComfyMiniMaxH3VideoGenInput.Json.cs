// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using Civitai.Orchestration.Serialization;

namespace Civitai.Orchestration.VideoGen;

public abstract partial record ComfyMiniMaxH3VideoGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "operation", "diffusionModel", "duration", "width", "height", "steps", "loras", "fast", "turbo", "seed", .. base.WireNames
    ];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.OperationOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("fast"u8):
                reader.Boolean(ref Fields.Fast(this));
                return true;
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 5 when name.SequenceEqual("steps"u8):
                reader.Int32(ref Fields.Steps(this));
                return true;
            case 5 when name.SequenceEqual("loras"u8):
                reader.ReadStrengths(ref Fields.Loras(this));
                return true;
            case 5 when name.SequenceEqual("turbo"u8):
                reader.Boolean(ref Fields.Turbo(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Int32(ref Fields.Duration(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Text(ref Fields.OperationOnWire(this));
                return true;
            case 14 when name.SequenceEqual("diffusionModel"u8):
                reader.Value(ref Fields.DiffusionModel(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"diffusionModel\":"u8, DiffusionModel);
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.WriteStrengths(",\"loras\":"u8, Loras);
        writer.Boolean(",\"fast\":"u8, Fast);
        writer.Boolean(",\"turbo\":"u8, Turbo);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OperationOnWire>k__BackingField")]
    internal static extern ref string? OperationOnWire(ComfyMiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DiffusionModel>k__BackingField")]
    internal static extern ref Air? DiffusionModel(ComfyMiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(ComfyMiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(ComfyMiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(ComfyMiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(ComfyMiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Loras>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<Air, double>? Loras(ComfyMiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Fast>k__BackingField")]
    internal static extern ref bool? Fast(ComfyMiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Turbo>k__BackingField")]
    internal static extern ref bool? Turbo(ComfyMiniMaxH3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(ComfyMiniMaxH3VideoGenInput record);
}
