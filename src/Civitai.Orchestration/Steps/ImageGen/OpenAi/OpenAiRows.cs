// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="OpenAiImageGenInput"/> share.</summary>
internal static class OpenAiRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<OpenAiImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 32000, Source = Sources.SchemaOpenAiGpt1ImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
