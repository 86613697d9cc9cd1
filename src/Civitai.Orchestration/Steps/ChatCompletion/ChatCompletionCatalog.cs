// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ChatCompletion;

/// <summary>The inputs of the <c>chatCompletion</c> step.</summary>
internal static class ChatCompletionCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        ChatCompletionInput.Row,
    ];
}
