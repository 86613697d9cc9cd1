// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfySd1ImageGenInput"/> share.</summary>
internal static class ComfySd1Rows
{
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<ComfySd1ImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfySd1ImageGen };
    internal static readonly AirParameter Model = new(new Member<ComfySd1ImageGenInput, Air?>(
        "model", "Model", "The checkpoint to generate with.", i => AirParameter.Given(i.Model), (i, v) => i with { Model = v ?? default }))
    { IsRequired = true, Types = ["checkpoint"], Ecosystems = ["sd1"], Source = Sources.SchemaComfySd1ImageGen };
    internal static readonly IntegerParameter Width = new(new Member<ComfySd1ImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 64, Maximum = 1024, Default = 512, Source = Sources.SchemaComfySd1CreateImageGen };
    internal static readonly IntegerParameter Height = new(new Member<ComfySd1ImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 64, Maximum = 1024, Default = 512, Source = Sources.SchemaComfySd1CreateImageGen };
    internal static readonly NumberParameter CfgScale = new(new Member<ComfySd1ImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Default = 7, Source = Sources.SchemaComfySd1ImageGen };
    internal static readonly IntegerParameter Steps = new(new Member<ComfySd1ImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 150, Default = 30, Source = Sources.SchemaComfySd1ImageGen };
    internal static readonly IntegerParameter ClipSkip = new(new Member<ComfySd1ImageGenInput, long?>(
        "clipSkip", "ClipSkip", "How many of the text encoder's last layers are left out.", i => i.ClipSkip, (i, v) => i with { ClipSkip = (int?)v }))
    { Default = 2, Source = Sources.SchemaComfySd1ImageGen };
    internal static readonly SeedParameter Seed = new(new Member<ComfySd1ImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaComfySd1ImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        ComfyControlledRows.Prompt, NegativePrompt, Model, ComfyControlledRows.VaeModel, Width, Height, CfgScale, Steps, ComfyControlledRows.Sampler,
        ComfyControlledRows.Scheduler, ClipSkip, ComfyControlledRows.Loras, ComfyControlledRows.Quantity, Seed, ComfyControlledRows.ControlNets,
        ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
