// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.TextToImage;

/// <summary>The <c>textToImage</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class TextToImageKind
{
    private const string Switch = "Civitai.Orchestration.Steps.textToImage";

    private static readonly StepKind<TextToImageInput, TextToImageOutput> Instance = new("textToImage")
    {
        Rows = static () => TextToImageCatalog.Definitions,
        Template = TextToImageStepTemplate.Blank,
        Step = TextToImageStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
