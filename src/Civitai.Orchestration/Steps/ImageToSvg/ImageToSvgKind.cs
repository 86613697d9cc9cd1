// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ImageToSvg;

/// <summary>The <c>imageToSvg</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ImageToSvgKind
{
    private const string Switch = "Civitai.Orchestration.Steps.imageToSvg";

    private static readonly StepKind<ImageToSvgInput, ImageToSvgOutput> Instance = new("imageToSvg")
    {
        Rows = static () => ImageToSvgCatalog.Definitions,
        Template = ImageToSvgStepTemplate.Blank,
        Step = ImageToSvgStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
