// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Comfy;

/// <summary>The inputs of the <c>comfy</c> step.</summary>
internal static class ComfyCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ComfyInput.Row,
    ];
}
