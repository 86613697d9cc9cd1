// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ImageResourceTraining;

/// <summary>The <c>imageResourceTraining</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ImageResourceTrainingKind
{
    private const string Switch = "Civitai.Orchestration.Steps.imageResourceTraining";

    private static readonly StepKind<ImageResourceTrainingInput, ImageResourceTrainingOutput> Instance = new("imageResourceTraining")
    {
        Rows = static () => ImageResourceTrainingCatalog.Definitions,
        Template = ImageResourceTrainingStepTemplate.Blank,
        Step = ImageResourceTrainingStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
