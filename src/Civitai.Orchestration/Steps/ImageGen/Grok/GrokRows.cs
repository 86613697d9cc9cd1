// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="GrokImageGenInput"/> share.</summary>
internal static class GrokRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<GrokImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, Source = Sources.SchemaGrokImageGen };
    internal static readonly IntegerParameter Quantity = new(new Member<GrokImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaGrokImageGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, Quantity, ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
