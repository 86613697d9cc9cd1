// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using Civitai.Orchestration.Serialization;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record Flux2KleinImageGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "operation", "negativePrompt", "modelVersion", "cfgScale", "steps", "sampleMethod", "schedule", "loras", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("steps"u8):
                reader.Int32(ref Fields.Steps(this));
                return true;
            case 5 when name.SequenceEqual("loras"u8):
                reader.ReadStrengths(ref Fields.Loras(this));
                return true;
            case 8 when name.SequenceEqual("cfgScale"u8):
                reader.Double(ref Fields.CfgScale(this));
                return true;
            case 8 when name.SequenceEqual("schedule"u8):
                reader.Vocabulary(ref Fields.Scheduler(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            case 12 when name.SequenceEqual("modelVersion"u8):
                reader.Vocabulary(ref Fields.ModelVersion(this));
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
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Vocabulary(",\"modelVersion\":"u8, ModelVersion);
        writer.Double(",\"cfgScale\":"u8, CfgScale);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Vocabulary(",\"sampleMethod\":"u8, Sampler);
        writer.Vocabulary(",\"schedule\":"u8, Scheduler);
        writer.WriteStrengths(",\"loras\":"u8, Loras);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(Flux2KleinImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ModelVersion>k__BackingField")]
    internal static extern ref Flux2KleinModelVersion? ModelVersion(Flux2KleinImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CfgScale>k__BackingField")]
    internal static extern ref double? CfgScale(Flux2KleinImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(Flux2KleinImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Sampler>k__BackingField")]
    internal static extern ref SdCppSampleMethod? Sampler(Flux2KleinImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Scheduler>k__BackingField")]
    internal static extern ref SdCppSchedule? Scheduler(Flux2KleinImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Loras>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<Air, double>? Loras(Flux2KleinImageGenInput record);
}
