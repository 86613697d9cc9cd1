// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ConvertImage;

/// <summary>The <c>convertImage</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ConvertImageKind
{
    private const string Switch = "Civitai.Orchestration.Steps.convertImage";

    private static readonly StepKind<ConvertImageInput, ConvertImageOutput> Instance = new("convertImage")
    {
        Rows = static () => ConvertImageCatalog.Definitions,
        Template = ConvertImageStepTemplate.Blank,
        Step = ConvertImageStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
