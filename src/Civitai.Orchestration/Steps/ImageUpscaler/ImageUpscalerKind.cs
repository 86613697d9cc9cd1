// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ImageUpscaler;

/// <summary>The <c>imageUpscaler</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ImageUpscalerKind
{
    private const string Switch = "Civitai.Orchestration.Steps.imageUpscaler";

    private static readonly StepKind<ImageUpscalerInput, ImageUpscalerOutput> Instance = new("imageUpscaler")
    {
        Rows = static () => ImageUpscalerCatalog.Definitions,
        Template = ImageUpscalerStepTemplate.Blank,
        Step = ImageUpscalerStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
