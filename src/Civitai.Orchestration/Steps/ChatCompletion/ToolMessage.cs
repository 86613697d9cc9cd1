// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>What a tool said.</summary>
public sealed partial record ToolMessage() : ChatMessage("tool")
{
    /// <summary>The text.</summary>
    /// <value>Required.</value>
    public required string Content { get; init; }

    /// <summary>The call that it answers, <see cref="ChatToolCall.Id"/>. Wire name <c>tool_call_id</c>.</summary>
    /// <value>Required.</value>
    [JsonPropertyName("tool_call_id")]
    public required string ToolCallId { get; init; }

    internal static RecordRow<ToolMessage> Row { get; } = new(new Discriminator("role", "tool"))
    {
        OwnParameters =
        [
            new TextParameter(new Member<ToolMessage, string?>(
                "content", nameof(Content), "The text.", i => i.Content, (i, v) => i with { Content = v! }))
            { IsRequired = true, Source = Sources.SchemaToolMessage },
            new TextParameter(new Member<ToolMessage, string?>(
                "tool_call_id", nameof(ToolCallId), "The call that it answers, ChatToolCall.Id.", i => i.ToolCallId, (i, v) => i with { ToolCallId = v! }))
            { IsRequired = true, Source = Sources.SchemaToolMessage },
        ],
    };
}
