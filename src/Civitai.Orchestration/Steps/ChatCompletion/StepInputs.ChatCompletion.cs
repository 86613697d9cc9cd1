// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ChatCompletion;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>A conversation that a language model continues. This API streams nothing: the answer comes whole, when the step is done.</summary>
    /// <param name="model">The model, by the name that its provider has for it, for example gpt-4o.</param>
    /// <param name="messages">The conversation so far.</param>
    public static ChatCompletionInput ChatCompletion(string model, IReadOnlyList<ChatMessage> messages) => new() { Model = model, Messages = messages };
}
