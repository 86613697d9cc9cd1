// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>The <c>chatCompletion</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class ChatCompletionKind
{
    private const string Switch = "Civitai.Orchestration.Steps.chatCompletion";

    private static readonly StepKind<ChatCompletionInput, ChatCompletionOutput> Instance = new("chatCompletion")
    {
        Rows = static () => ChatCompletionCatalog.Definitions,
        Template = ChatCompletionStepTemplate.Blank,
        Step = ChatCompletionStep.Blank,
    };

    /// <summary>The type of step; nothing in a program that leaves it out.</summary>
    internal static IReadOnlyList<StepKind> Registered => IsIncluded ? [Instance] : [];

    [FeatureSwitchDefinition(Switch)]
    private static bool IsIncluded => !AppContext.TryGetSwitch(Switch, out bool isIncluded) || isIncluded;
}
