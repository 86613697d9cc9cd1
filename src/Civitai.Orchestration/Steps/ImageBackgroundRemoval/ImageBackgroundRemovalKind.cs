// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ImageBackgroundRemoval;

/// <summary>The <c>imageBackgroundRemoval</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ImageBackgroundRemovalKind
{
    private const string Switch = "Civitai.Orchestration.Steps.imageBackgroundRemoval";

    private static readonly StepKind<ImageBackgroundRemovalInput, ImageBackgroundRemovalOutput> Instance = new("imageBackgroundRemoval")
    {
        Rows = static () => ImageBackgroundRemovalCatalog.Definitions,
        Template = ImageBackgroundRemovalStepTemplate.Blank,
        Step = ImageBackgroundRemovalStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
