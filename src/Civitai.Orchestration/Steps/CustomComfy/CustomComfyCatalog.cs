// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.CustomComfy;

/// <summary>The inputs of the <c>customComfy</c> step.</summary>
internal static class CustomComfyCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        CustomComfyInput.Row,
    ];
}
