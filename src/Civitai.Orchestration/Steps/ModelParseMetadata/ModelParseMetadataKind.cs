// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ModelParseMetadata;

/// <summary>The <c>modelParseMetadata</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ModelParseMetadataKind
{
    private const string Switch = "Civitai.Orchestration.Steps.modelParseMetadata";

    private static readonly StepKind<ModelParseMetadataInput, ModelParseMetadataOutput> Instance = new("modelParseMetadata")
    {
        Rows = static () => ModelParseMetadataCatalog.Definitions,
        Template = ModelParseMetadataStepTemplate.Blank,
        Step = ModelParseMetadataStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
