// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ComposeMedia;

/// <summary>The inputs of the <c>composeMedia</c> step.</summary>
internal static class ComposeMediaCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ComposeMediaInput.Row,
    ];
}
