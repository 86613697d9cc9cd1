// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ImageGen;

/// <summary>The <c>imageGen</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ImageGenKind
{
    private const string Switch = "Civitai.Orchestration.Steps.imageGen";

    private static readonly StepKind<ImageGenInput, ImageGenOutput> Instance = new("imageGen")
    {
        Rows = static () => ImageGenCatalog.Definitions,
        Template = ImageGenStepTemplate.Blank,
        Step = ImageGenStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
