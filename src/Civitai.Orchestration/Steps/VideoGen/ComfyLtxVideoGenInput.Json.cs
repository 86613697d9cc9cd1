// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using Civitai.Orchestration.Serialization;

namespace Civitai.Orchestration.VideoGen;

public abstract partial record ComfyLtxVideoGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "negativePrompt", "model", "duration", "width", "height", "fps", "guidanceScale", "steps", "loras", "generateAudio", "seed", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("fps"u8):
                reader.Double(ref Fields.Fps(this));
                return true;
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Vocabulary(ref Fields.Model(this));
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
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Int32(ref Fields.Duration(this));
                return true;
            case 13 when name.SequenceEqual("guidanceScale"u8):
                reader.Double(ref Fields.GuidanceScale(this));
                return true;
            case 13 when name.SequenceEqual("generateAudio"u8):
                reader.Boolean(ref Fields.GenerateAudio(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Vocabulary(",\"model\":"u8, Model);
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Double(",\"fps\":"u8, Fps);
        writer.Double(",\"guidanceScale\":"u8, GuidanceScale);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.WriteStrengths(",\"loras\":"u8, Loras);
        writer.Boolean(",\"generateAudio\":"u8, GenerateAudio);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(ComfyLtxVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref LtxModel? Model(ComfyLtxVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(ComfyLtxVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(ComfyLtxVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(ComfyLtxVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Fps>k__BackingField")]
    internal static extern ref double? Fps(ComfyLtxVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GuidanceScale>k__BackingField")]
    internal static extern ref double? GuidanceScale(ComfyLtxVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(ComfyLtxVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Loras>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<Air, double>? Loras(ComfyLtxVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GenerateAudio>k__BackingField")]
    internal static extern ref bool? GenerateAudio(ComfyLtxVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(ComfyLtxVideoGenInput record);
}
