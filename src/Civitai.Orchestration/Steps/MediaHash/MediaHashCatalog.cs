// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.MediaHash;

/// <summary>The inputs of the <c>mediaHash</c> step.</summary>
internal static class MediaHashCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        MediaHashInput.Row,
    ];
}
