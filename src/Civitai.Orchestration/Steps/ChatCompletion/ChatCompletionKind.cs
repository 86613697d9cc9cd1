// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>The <c>chatCompletion</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ChatCompletionKind
{
    internal static StepKind<ChatCompletionInput, ChatCompletionOutput> Instance { get; } = new("chatCompletion")
    {
        Rows = static () => ChatCompletionCatalog.Definitions,
        Template = ChatCompletionStepTemplate.Blank,
        Step = ChatCompletionStep.Blank,
    };
}
