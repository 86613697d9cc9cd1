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
            new TextParameter(Members.Content) { Source = Sources.SchemaAssistantMessage },
            new TextParameter(Members.Name) { Source = Sources.SchemaAssistantMessage },
            new TextParameter(Members.Refusal) { Source = Sources.SchemaAssistantMessage },
            new ObjectListParameter<ChatToolCall>(Members.ToolCalls) { Forms = [ChatToolCall.Row], Source = Sources.SchemaAssistantMessage },
            new ObjectListParameter<ChatGeneratedImage>(Members.Images) { Forms = [ChatGeneratedImage.Row], Source = Sources.SchemaAssistantMessage },
        ],
        IsReported = true,
    };

    private static class Members
    {
        internal static readonly Member<string?> Content = new Member<AssistantMessage, string?>(
            "content", "Content", "The text; null where it calls tools instead.", i => i.Content, (i, v) => i with { Content = v });

        internal static readonly Member<string?> Name = new Member<AssistantMessage, string?>(
            "name", "Name", "A name for who says it.", i => i.Name, (i, v) => i with { Name = v });

        internal static readonly Member<string?> Refusal = new Member<AssistantMessage, string?>(
            "refusal", "Refusal", "Why the model did not answer; null where it did.", i => i.Refusal, (i, v) => i with { Refusal = v });

        internal static readonly Member<IReadOnlyList<ChatToolCall>?> ToolCalls = new Member<AssistantMessage, IReadOnlyList<ChatToolCall>?>(
            "tool_calls", "ToolCalls", "The tools that the model asks for.", i => i.ToolCalls, (i, v) => i with { ToolCalls = v });

        internal static readonly Member<IReadOnlyList<ChatGeneratedImage>?> Images = new Member<AssistantMessage, IReadOnlyList<ChatGeneratedImage>?>(
            "images", "Images", "The images that the model made.", i => i.Images, (i, v) => i with { Images = v });
    }
}
