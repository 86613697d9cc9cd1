// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="Wan27FalImageGenInput"/> share.</summary>
internal static class Wan27FalRows
{
    internal static readonly BooleanParameter UsePro = new(new Member<Wan27FalImageGenInput, bool?>(
        "usePro", "UsePro", "Whether the dearer model is used.", i => i.UsePro, (i, v) => i with { UsePro = v }))
    { Default = false, Source = Sources.SchemaWan27FalImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        WanRows.Prompt, WanRows.NegativePrompt, WanRows.ImageSize, WanRows.GuidanceScale, UsePro, WanRows.Loras, WanRows.EnablePromptExpansion,
        WanRows.EnableSafetyChecker, WanRows.Quantity, WanRows.Seed, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
