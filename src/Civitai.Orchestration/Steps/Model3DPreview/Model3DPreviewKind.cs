// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.Model3DPreview;

/// <summary>The <c>model3DPreview</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class Model3DPreviewKind
{
    private const string Switch = "Civitai.Orchestration.Steps.model3DPreview";

    private static readonly StepKind<Model3DPreviewInput, Model3DPreviewOutput> Instance = new("model3DPreview")
    {
        Rows = static () => Model3DPreviewCatalog.Definitions,
        Template = Model3DPreviewStepTemplate.Blank,
        Step = Model3DPreviewStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
