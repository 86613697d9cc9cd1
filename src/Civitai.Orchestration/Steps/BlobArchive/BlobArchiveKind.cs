// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.BlobArchive;

/// <summary>The <c>blobArchive</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class BlobArchiveKind
{
    private const string Switch = "Civitai.Orchestration.Steps.blobArchive";

    private static readonly StepKind<BlobArchiveInput, BlobArchiveOutput> Instance = new("blobArchive")
    {
        Rows = static () => BlobArchiveCatalog.Definitions,
        Template = BlobArchiveStepTemplate.Blank,
        Step = BlobArchiveStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
