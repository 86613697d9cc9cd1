// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>What the rows of <see cref="VideoGenInput"/> share.</summary>
internal static class VideoGenRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<VideoGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show and what happens, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, Source = Sources.SchemaVideoGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt,
    ];
}
