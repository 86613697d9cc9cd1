// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.QwenImageBench;

/// <summary>The inputs of the <c>qwenImageBench</c> step.</summary>
internal static class QwenImageBenchCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        QwenImageBenchInput.Row,
    ];
}
