// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>An answer.</summary>
/// <remarks>Schema name <c>ChatCompletionChoice</c>.</remarks>
public sealed partial record ChatChoice : WireRecord
{
    /// <summary>Its number, from 0; null when not reported.</summary>
    public int? Index { get; init; }

    /// <summary>The message, which can be put at the end of the next conversation; null when not reported.</summary>
    public AssistantMessage? Message { get; init; }

    /// <summary>Why it ends; null when not reported.</summary>
    public string? FinishReason { get; init; }

    /// <summary>How likely its tokens were; null when not reported.</summary>
    public JsonElement? Logprobs { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("index", ValueShape.WholeNumber),
        ("message",
        ValueShape.Object(("content", ValueShape.Text), ("name", ValueShape.Text), ("refusal", ValueShape.Text),
        ("tool_calls",
        ValueShape.ListOf(ValueShape.Object(("id", ValueShape.Text), ("type", ValueShape.Text), ("function", ValueShape.Object(("name", ValueShape.Text),
        ("arguments", ValueShape.Text)))))), ("images", ValueShape.ListOf(ValueShape.Object(("type", ValueShape.Text), ("image_url",
        ValueShape.Object(("url", ValueShape.Address)))))), ("role", ValueShape.OneOf(["assistant"])))), ("finishReason", ValueShape.Text), ("logprobs",
        ValueShape.Open));
}
