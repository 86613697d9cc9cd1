// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>What the rows of <see cref="PreprocessImageMidasInput"/> share.</summary>
internal static class PreprocessImageMidasRows
{
    internal static readonly NumberParameter Flatness = new(new Member<PreprocessImageMidasInput, double?>(
        "a", "Flatness", "How flat surfaces come out; higher is flatter.", i => i.Flatness, (i, v) => i with { Flatness = v }))
    { Minimum = 0, Maximum = 15.71, Default = 6.28 };
    internal static readonly NumberParameter BackgroundThreshold = new(new Member<PreprocessImageMidasInput, double?>(
        "backgroundThreshold", "BackgroundThreshold", "The nearness below which all is background.", i => i.BackgroundThreshold,
        (i, v) => i with { BackgroundThreshold = v }))
    { Minimum = 0, Maximum = 1, Default = 0.1 };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        PreprocessImageRows.Image, PreprocessImageRows.Resolution, PreprocessImageRows.PreprocessorType, Flatness, BackgroundThreshold,
    ];
}
