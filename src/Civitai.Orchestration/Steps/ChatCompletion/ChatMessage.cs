// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>A message of a conversation.</summary>
public abstract partial record ChatMessage : WireRecord
{
    private protected ChatMessage(string role) => Role = role;

    internal static Union<ChatMessage> Union { get; } = new(
        static (ref Discriminators discriminators) => discriminators.Next("role"u8) switch
        {
            "user" => UserMessage.Blank(),
            "system" => SystemMessage.Blank(),
            "assistant" => AssistantMessage.Blank(),
            "tool" => ToolMessage.Blank(),
            _ => null,
        },
        static (raw, problem) => new UnknownChatMessage(raw, problem));

    internal static IReadOnlyList<RecordDefinition> Forms => [UserMessage.Row, SystemMessage.Row, AssistantMessage.Row, ToolMessage.Row];

    /// <summary>Whose message it is: <c>user</c>, <c>system</c>, <c>assistant</c> or <c>tool</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Role { get; }
}
