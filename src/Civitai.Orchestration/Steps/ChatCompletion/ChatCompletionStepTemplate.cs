// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>A step that answers a conversation.</summary>
public sealed partial record ChatCompletionStepTemplate() : WorkflowStepTemplate("chatCompletion"), IStepTemplate<ChatCompletionOutput>
{
    /// <summary>What to do.</summary>
    [JsonPropertyOrder(10)]
    public required ChatCompletionInput Input { get; init; }

    internal override ValueShape OutputShape => ChatCompletionOutput.Shape;

    internal override StepInput? GetInput() => Input;

    internal override ChatCompletionStepTemplate WithInput(StepInput? input) =>
        this with { Input = (ChatCompletionInput)input! }; // a missing input stays missing
}
