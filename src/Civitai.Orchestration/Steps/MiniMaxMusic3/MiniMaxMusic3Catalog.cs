// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.MiniMaxMusic3;

/// <summary>The inputs of the <c>miniMaxMusic3</c> step.</summary>
internal static class MiniMaxMusic3Catalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        MiniMaxMusic3Input.Row,
    ];
}
