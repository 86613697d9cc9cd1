// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PrepareResource;

/// <summary>The inputs of the <c>prepareResource</c> step.</summary>
internal static class PrepareResourceCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        PrepareResourceInput.Row,
    ];
}
