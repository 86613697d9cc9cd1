// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyControlledImageGenInput"/> share.</summary>
internal static class ComfyControlledRows
{
    internal static readonly AirParameter VaeModel = new(new Member<ComfyControlledImageGenInput, Air?>(
        "vaeModel", "VaeModel", "The VAE to decode with, by its AIR.", i => i.VaeModel, (i, v) => i with { VaeModel = v }))
    { Source = Sources.SchemaComfySd1ImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<ComfyControlledImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfySd1ImageGen };
    internal static readonly ObjectListParameter<ControlNet> ControlNets = new(new Member<ComfyControlledImageGenInput, IReadOnlyList<ControlNet>?>(
        "controlNets", "ControlNets", "Images that steer the composition.", i => i.ControlNets, (i, v) => i with { ControlNets = v }))
    { Forms = [ControlNet.Row], Source = Sources.SchemaComfySd1ImageGen };
    internal static readonly TextOrReferenceParameter Prompt = ComfySampledRows.Prompt with { Source = Sources.SchemaComfySd1ImageGen };
    internal static readonly ChoiceParameter<ComfySampler> Sampler = ComfySampledRows.Sampler with { Source = Sources.SchemaComfySd1ImageGen };
    internal static readonly ChoiceParameter<ComfyScheduler> Scheduler = ComfySampledRows.Scheduler with { Source = Sources.SchemaComfySd1ImageGen };
    internal static readonly LoraMapParameter Loras = ComfySampledRows.Loras with { Ecosystems = ["sd1"], Source = Sources.SchemaComfySd1ImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, VaeModel, Sampler, Scheduler, Loras, Quantity, ControlNets, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
