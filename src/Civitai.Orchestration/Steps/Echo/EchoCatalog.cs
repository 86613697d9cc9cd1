// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Echo;

/// <summary>The inputs of the <c>echo</c> step.</summary>
internal static class EchoCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        EchoInput.Row,
    ];
}
