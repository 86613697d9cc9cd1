// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ImageUpload;

/// <summary>The <c>imageUpload</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ImageUploadKind
{
    private const string Switch = "Civitai.Orchestration.Steps.imageUpload";

    private static readonly StepKind<ImageUploadInput, ImageUploadOutput> Instance = new("imageUpload")
    {
        Rows = static () => ImageUploadCatalog.Definitions,
        Template = ImageUploadStepTemplate.Blank,
        Step = ImageUploadStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
