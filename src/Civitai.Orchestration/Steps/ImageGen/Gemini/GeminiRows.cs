// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="GeminiImageGenInput"/> share.</summary>
internal static class GeminiRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<GeminiImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, Source = Sources.SchemaGeminiImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
