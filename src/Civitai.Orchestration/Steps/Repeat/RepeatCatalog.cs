// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Repeat;

/// <summary>The inputs of the <c>repeat</c> step.</summary>
internal static class RepeatCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        RepeatInput.Row,
    ];
}
