// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>What the model said.</summary>
public sealed partial record AssistantMessage() : ChatMessage("assistant")
{
    /// <summary>The text; null where it calls tools instead.</summary>
    public string? Content { get; init; }

    /// <summary>A name for who says it.</summary>
    public string? Name { get; init; }

    /// <summary>Why the model did not answer; null where it did.</summary>
    public string? Refusal { get; init; }

    /// <summary>The tools that the model asks for. Wire name <c>tool_calls</c>.</summary>
    [JsonPropertyName("tool_calls")]
    public IReadOnlyList<ChatToolCall>? ToolCalls { get; init; }

    /// <summary>The images that the model made.</summary>
    public IReadOnlyList<ChatGeneratedImage>? Images { get; init; }

    internal static RecordRow<AssistantMessage> Row { get; } = new(new Discriminator("role", "assistant"))
    {
        OwnParameters =
        [
            new TextParameter(new Member<AssistantMessage, string?>(
                "content", nameof(Content), "The text; null where it calls tools instead.", i => i.Content, (i, v) => i with { Content = v }))
            { Source = Sources.SchemaAssistantMessage },
            new TextParameter(new Member<AssistantMessage, string?>(
                "name", nameof(Name), "A name for who says it.", i => i.Name, (i, v) => i with { Name = v }))
            { Source = Sources.SchemaAssistantMessage },
            new TextParameter(new Member<AssistantMessage, string?>(
                "refusal", nameof(Refusal), "Why the model did not answer; null where it did.", i => i.Refusal, (i, v) => i with { Refusal = v }))
            { Source = Sources.SchemaAssistantMessage },
            new ObjectListParameter<ChatToolCall>(new Member<AssistantMessage, IReadOnlyList<ChatToolCall>?>(
                "tool_calls", nameof(ToolCalls), "The tools that the model asks for.", i => i.ToolCalls, (i, v) => i with { ToolCalls = v }))
            { Forms = [ChatToolCall.Row], Source = Sources.SchemaAssistantMessage },
            new ObjectListParameter<ChatGeneratedImage>(new Member<AssistantMessage, IReadOnlyList<ChatGeneratedImage>?>(
                "images", nameof(Images), "The images that the model made.", i => i.Images, (i, v) => i with { Images = v }))
            { Forms = [ChatGeneratedImage.Row], Source = Sources.SchemaAssistantMessage },
        ],
        IsReported = true,
    };
}
