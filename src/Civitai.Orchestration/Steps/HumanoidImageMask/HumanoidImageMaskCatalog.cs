// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.HumanoidImageMask;

/// <summary>The inputs of the <c>humanoidImageMask</c> step.</summary>
internal static class HumanoidImageMaskCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        HumanoidImageMaskInput.Row,
    ];
}
