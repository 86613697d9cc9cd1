// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The <c>preprocessImage</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class PreprocessImageKind
{
    private const string Switch = "Civitai.Orchestration.Steps.preprocessImage";

    private static readonly StepKind<PreprocessImageInput, PreprocessImageOutput> Instance = new("preprocessImage")
    {
        Rows = static () => PreprocessImageCatalog.Definitions,
        Template = PreprocessImageStepTemplate.Blank,
        Step = PreprocessImageStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
