// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>What the rows of <see cref="PreprocessImageSafeInput"/> share.</summary>
internal static class PreprocessImageSafeRows
{
    internal static readonly ChoiceParameter<PreprocessorSwitch> Safe = new(new Member<PreprocessImageSafeInput, PreprocessorSwitch?>(
        "safe", "Safe", "Whether gray tones are reduced to a few steps.", i => i.Safe, (i, v) => i with { Safe = v }))
    { AllowedValues = ["enable", "disable"] };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        PreprocessImageRows.Image, PreprocessImageRows.Resolution, PreprocessImageRows.PreprocessorType, Safe,
    ];
}
