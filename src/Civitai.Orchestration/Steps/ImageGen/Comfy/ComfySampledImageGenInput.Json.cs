// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using Civitai.Orchestration.Serialization;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record ComfySampledImageGenInput
{
    internal override IEnumerable<string> WireNames => ["prompt", "sampler", "scheduler", "loras", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("loras"u8):
                reader.ReadStrengths(ref Fields.Loras(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 7 when name.SequenceEqual("sampler"u8):
                reader.Vocabulary(ref Fields.Sampler(this));
                return true;
            case 9 when name.SequenceEqual("scheduler"u8):
                reader.Vocabulary(ref Fields.Scheduler(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Vocabulary(",\"sampler\":"u8, Sampler);
        writer.Vocabulary(",\"scheduler\":"u8, Scheduler);
        writer.WriteStrengths(",\"loras\":"u8, Loras);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(ComfySampledImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Sampler>k__BackingField")]
    internal static extern ref ComfySampler? Sampler(ComfySampledImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Scheduler>k__BackingField")]
    internal static extern ref ComfyScheduler? Scheduler(ComfySampledImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Loras>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<Air, double>? Loras(ComfySampledImageGenInput record);
}
