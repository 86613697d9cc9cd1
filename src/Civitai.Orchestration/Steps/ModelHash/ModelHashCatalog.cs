// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ModelHash;

/// <summary>The inputs of the <c>modelHash</c> step.</summary>
internal static class ModelHashCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ModelHashInput.Row,
    ];
}
