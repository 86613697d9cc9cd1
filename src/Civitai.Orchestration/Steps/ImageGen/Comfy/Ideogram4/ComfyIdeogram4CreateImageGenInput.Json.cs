// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyIdeogram4CreateImageGenInput>))]
public sealed partial record ComfyIdeogram4CreateImageGenInput : IWireRecord<ComfyIdeogram4CreateImageGenInput>
{
    static ComfyIdeogram4CreateImageGenInput IWireRecord<ComfyIdeogram4CreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyIdeogram4CreateImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "operation", "prompt", "diffusionModel", "unconditionalDiffusionModel", "width", "height", "cfgScale", "steps", "sampler", "loras", "quantity", "seed",
        .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
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
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 7 when name.SequenceEqual("sampler"u8):
                reader.Vocabulary(ref Fields.Sampler(this));
                return true;
            case 8 when name.SequenceEqual("cfgScale"u8):
                reader.Double(ref Fields.CfgScale(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            case 14 when name.SequenceEqual("diffusionModel"u8):
                reader.Value(ref Fields.DiffusionModel(this));
                return true;
            case 27 when name.SequenceEqual("unconditionalDiffusionModel"u8):
                reader.Value(ref Fields.UnconditionalDiffusionModel(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"ideogram4\",\"operation\":\"createImage\""u8);
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Value(",\"diffusionModel\":"u8, DiffusionModel);
        writer.Value(",\"unconditionalDiffusionModel\":"u8, UnconditionalDiffusionModel);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Double(",\"cfgScale\":"u8, CfgScale);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Vocabulary(",\"sampler\":"u8, Sampler);
        writer.WriteStrengths(",\"loras\":"u8, Loras);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(ComfyIdeogram4CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DiffusionModel>k__BackingField")]
    internal static extern ref Air? DiffusionModel(ComfyIdeogram4CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UnconditionalDiffusionModel>k__BackingField")]
    internal static extern ref Air? UnconditionalDiffusionModel(ComfyIdeogram4CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(ComfyIdeogram4CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(ComfyIdeogram4CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CfgScale>k__BackingField")]
    internal static extern ref double? CfgScale(ComfyIdeogram4CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(ComfyIdeogram4CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Sampler>k__BackingField")]
    internal static extern ref ComfySampler? Sampler(ComfyIdeogram4CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Loras>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<Air, double>? Loras(ComfyIdeogram4CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(ComfyIdeogram4CreateImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(ComfyIdeogram4CreateImageGenInput record);
}
