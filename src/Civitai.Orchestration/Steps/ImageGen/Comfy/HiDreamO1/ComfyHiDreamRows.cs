// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyHiDreamImageGenInput"/> share.</summary>
internal static class ComfyHiDreamRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<ComfyHiDreamImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyHiDreamO1ImageGen };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<ComfyHiDreamImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyHiDreamO1ImageGen };
    internal static readonly AirParameter CheckpointModel = new(new Member<ComfyHiDreamImageGenInput, Air?>(
        "checkpointModel", "CheckpointModel", "Another checkpoint of the ecosystem, by its AIR.", i => i.CheckpointModel,
        (i, v) => i with { CheckpointModel = v }))
    { Default = "urn:air:hidream-o1:checkpoint:civitai:2618495@2939946", Source = Sources.SchemaComfyHiDreamO1ImageGen };
    internal static readonly IntegerParameter Width = new(new Member<ComfyHiDreamImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 64, Maximum = 2048, Default = 2048, Source = Sources.SchemaComfyHiDreamO1ImageGen };
    internal static readonly IntegerParameter Height = new(new Member<ComfyHiDreamImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 64, Maximum = 2048, Default = 2048, Source = Sources.SchemaComfyHiDreamO1ImageGen };
    internal static readonly NumberParameter CfgScale = new(new Member<ComfyHiDreamImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 0, Maximum = 30, Default = 5, Source = Sources.SchemaComfyHiDreamO1ImageGen };
    internal static readonly IntegerParameter Steps = new(new Member<ComfyHiDreamImageGenInput, long?>(
        "steps", "Steps", "Training steps in all. Sets the length and the price.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 1, Maximum = 150, Default = 40, Source = Sources.SchemaComfyHiDreamO1ImageGen };
    internal static readonly LoraMapParameter Loras = new(new Member<ComfyHiDreamImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Source = Sources.SchemaComfyHiDreamO1ImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<ComfyHiDreamImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaComfyHiDreamO1ImageGen };
    internal static readonly SeedParameter Seed = new(new Member<ComfyHiDreamImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Source = Sources.SchemaComfyHiDreamO1ImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, CheckpointModel, Width, Height, CfgScale, Steps, Loras, Quantity, Seed, ImageGenRows.OutputFormat,
        ImageGenRows.ImageMetadata,
    ];
}
