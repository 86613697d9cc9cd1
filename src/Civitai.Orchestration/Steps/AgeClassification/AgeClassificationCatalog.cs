// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.AgeClassification;

/// <summary>The inputs of the <c>ageClassification</c> step.</summary>
internal static class AgeClassificationCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        AgeClassificationInput.Row,
    ];
}
