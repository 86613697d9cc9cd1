// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using Civitai.Orchestration.Serialization;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record SdCppStableDiffusionImageGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "prompt", "negativePrompt", "model", "vaeModel", "steps", "sampleMethod", "schedule", "uCache", "loras", "embeddings", "quantity", "seed",
        .. base.WireNames
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
            case 5 when name.SequenceEqual("loras"u8):
                reader.ReadStrengths(ref Fields.Loras(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 6 when name.SequenceEqual("uCache"u8):
                reader.Vocabulary(ref Fields.UCache(this));
                return true;
            case 8 when name.SequenceEqual("vaeModel"u8):
                reader.Value(ref Fields.VaeModel(this));
                return true;
            case 8 when name.SequenceEqual("schedule"u8):
                reader.Vocabulary(ref Fields.Scheduler(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 10 when name.SequenceEqual("embeddings"u8):
                reader.Values(ref Fields.Embeddings(this));
                return true;
            case 12 when name.SequenceEqual("sampleMethod"u8):
                reader.Vocabulary(ref Fields.Sampler(this));
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
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Value(",\"model\":"u8, Model);
        writer.Value(",\"vaeModel\":"u8, VaeModel);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Vocabulary(",\"sampleMethod\":"u8, Sampler);
        writer.Vocabulary(",\"schedule\":"u8, Scheduler);
        writer.Vocabulary(",\"uCache\":"u8, UCache);
        writer.WriteStrengths(",\"loras\":"u8, Loras);
        writer.Values(",\"embeddings\":"u8, Embeddings);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(SdCppStableDiffusionImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(SdCppStableDiffusionImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref Air Model(SdCppStableDiffusionImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VaeModel>k__BackingField")]
    internal static extern ref Air? VaeModel(SdCppStableDiffusionImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(SdCppStableDiffusionImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Sampler>k__BackingField")]
    internal static extern ref SdCppSampleMethod? Sampler(SdCppStableDiffusionImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Scheduler>k__BackingField")]
    internal static extern ref SdCppSchedule? Scheduler(SdCppStableDiffusionImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UCache>k__BackingField")]
    internal static extern ref SdCppUCacheMode? UCache(SdCppStableDiffusionImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Loras>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<Air, double>? Loras(SdCppStableDiffusionImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Embeddings>k__BackingField")]
    internal static extern ref IReadOnlyList<Air>? Embeddings(SdCppStableDiffusionImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(SdCppStableDiffusionImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(SdCppStableDiffusionImageGenInput record);
}
