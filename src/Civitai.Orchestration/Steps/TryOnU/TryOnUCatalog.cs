// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.TryOnU;

/// <summary>The inputs of the <c>tryOnU</c> step.</summary>
internal static class TryOnUCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        TryOnUInput.Row,
    ];
}
