// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ComfyUnlistedImageGenInput"/> share.</summary>
internal static class ComfyUnlistedRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<ComfyUnlistedImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true };
    internal static readonly IntegerParameter Width = new(new Member<ComfyUnlistedImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }));
    internal static readonly IntegerParameter Height = new(new Member<ComfyUnlistedImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }));
    internal static readonly ChoiceParameter<ComfySampler> Sampler = new(new Member<ComfyUnlistedImageGenInput, ComfySampler?>(
        "sampler", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v }));
    internal static readonly IntegerParameter Quantity = new(new Member<ComfyUnlistedImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }));

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, Width, Height, Sampler, Quantity, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
