// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Serialization;

namespace Civitai.Orchestration.TextToImage;

[JsonConverter(typeof(WireConverter<TextToImageInput>))]
public sealed partial record TextToImageInput : IWireRecord<TextToImageInput>
{
    static TextToImageInput IWireRecord<TextToImageInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static TextToImageInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "model", "prompt", "negativePrompt", "additionalNetworks", "quantity", "batchSize", "controlNets", "scheduler", "steps", "cfgScale", "width", "height",
        "seed", "clipSkip", "imageMetadata", "engine", "outputFormat", "sourceImage", "sourceImageDenoiseStrenght", .. base.WireNames
    ];

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
            case 5 when name.SequenceEqual("steps"u8):
                reader.Int32(ref Fields.Steps(this));
                return true;
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 6 when name.SequenceEqual("engine"u8):
                reader.Text(ref Fields.Engine(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 8 when name.SequenceEqual("cfgScale"u8):
                reader.Double(ref Fields.CfgScale(this));
                return true;
            case 8 when name.SequenceEqual("clipSkip"u8):
                reader.Int32(ref Fields.ClipSkip(this));
                return true;
            case 9 when name.SequenceEqual("batchSize"u8):
                reader.Int32(ref Fields.BatchSize(this));
                return true;
            case 9 when name.SequenceEqual("scheduler"u8):
                reader.Vocabulary(ref Fields.Scheduler(this));
                return true;
            case 11 when name.SequenceEqual("controlNets"u8):
                reader.Records(ref Fields.ControlNets(this));
                return true;
            case 11 when name.SequenceEqual("sourceImage"u8):
                reader.Value(ref Fields.SourceImage(this));
                return true;
            case 12 when name.SequenceEqual("outputFormat"u8):
                reader.Vocabulary(ref Fields.OutputFormat(this));
                return true;
            case 13 when name.SequenceEqual("imageMetadata"u8):
                reader.Text(ref Fields.ImageMetadata(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            case 18 when name.SequenceEqual("additionalNetworks"u8):
                reader.ReadByAir(ref Fields.AdditionalNetworks(this));
                return true;
            case 26 when name.SequenceEqual("sourceImageDenoiseStrenght"u8):
                reader.Double(ref Fields.SourceImageDenoiseStrength(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"model\":"u8, Model);
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.WriteByAir(",\"additionalNetworks\":"u8, AdditionalNetworks);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Int32(",\"batchSize\":"u8, BatchSize);
        writer.Records(",\"controlNets\":"u8, ControlNets);
        writer.Vocabulary(",\"scheduler\":"u8, Scheduler);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Double(",\"cfgScale\":"u8, CfgScale);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Value(",\"seed\":"u8, Seed);
        writer.Int32(",\"clipSkip\":"u8, ClipSkip);
        writer.Text(",\"imageMetadata\":"u8, ImageMetadata);
        writer.Text(",\"engine\":"u8, Engine);
        writer.Vocabulary(",\"outputFormat\":"u8, OutputFormat);
        writer.Value(",\"sourceImage\":"u8, SourceImage);
        writer.Double(",\"sourceImageDenoiseStrenght\":"u8, SourceImageDenoiseStrength);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref Air? Model(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AdditionalNetworks>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<Air, AdditionalNetwork>? AdditionalNetworks(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BatchSize>k__BackingField")]
    internal static extern ref int? BatchSize(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ControlNets>k__BackingField")]
    internal static extern ref IReadOnlyList<ControlNet>? ControlNets(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Scheduler>k__BackingField")]
    internal static extern ref TextToImageScheduler? Scheduler(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CfgScale>k__BackingField")]
    internal static extern ref double? CfgScale(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ClipSkip>k__BackingField")]
    internal static extern ref int? ClipSkip(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageMetadata>k__BackingField")]
    internal static extern ref string? ImageMetadata(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Engine>k__BackingField")]
    internal static extern ref string? Engine(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OutputFormat>k__BackingField")]
    internal static extern ref TextToImageFormat? OutputFormat(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceImage>k__BackingField")]
    internal static extern ref MediaSource? SourceImage(TextToImageInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceImageDenoiseStrength>k__BackingField")]
    internal static extern ref double? SourceImageDenoiseStrength(TextToImageInput record);
}
