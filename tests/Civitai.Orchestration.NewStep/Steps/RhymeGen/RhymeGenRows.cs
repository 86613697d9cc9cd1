// Written by SchemaGen from the schema of 2026-11. Change the facts, not this file.
namespace Civitai.Orchestration.RhymeGen;

/// <summary>What the rows of <see cref="RhymeGenInput"/> share.</summary>
internal static class RhymeGenRows
{
    internal static readonly TextOrReferenceParameter Topic = new(new Member<RhymeGenInput, ValueOrReference<string>?>(
        "topic", "Topic", "What the rhyme is about.", i => i.Topic, (i, v) => i with { Topic = v ?? default }))
    { IsRequired = true, MaximumLength = 100, Source = Sources.SchemaRhymeGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Topic,
    ];
}
