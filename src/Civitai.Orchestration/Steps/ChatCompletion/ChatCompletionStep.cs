// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>A step that answers a conversation, as the service reports it.</summary>
public sealed partial record ChatCompletionStep() : WorkflowStep("chatCompletion")
{
    /// <summary>What was asked for, with what the service adds to it; null when not reported.</summary>
    [JsonPropertyOrder(10)]
    public ChatCompletionInput? Input { get; init; }

    /// <summary>What was made so far; null while there is nothing.</summary>
    [JsonPropertyOrder(11)]
    public ChatCompletionOutput? Output { get; init; }

    /// <inheritdoc/>
    public override ChatCompletionStepTemplate ToTemplate() =>
        WithSettings(new ChatCompletionStepTemplate { Input = (ChatCompletionInput)Input?.WithoutEchoes()! }); // validation names a missing one

    internal override StepInput? GetInput() => Input;

    internal override WireRecord? GetOutput() => Output;

    internal override bool MakesOutput<TOutput>() => typeof(TOutput) == typeof(ChatCompletionOutput);

    internal override StepResults? CountResults() => ChatCompletionOutput.Count(Output, Input);
}
