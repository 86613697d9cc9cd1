// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="Gemini25FlashImageGenInput"/> share.</summary>
internal static class Gemini25FlashRows
{
    internal static readonly IntegerParameter Quantity = new(new Member<Gemini25FlashImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaGemini25FlashImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        GeminiRows.Prompt, Quantity, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
