// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ChatCompletion;

/// <summary>A tool that a model asks for.</summary>
public sealed partial record ChatToolCall : WireRecord
{
    /// <summary>The id that the tool's message names.</summary>
    /// <value>Required.</value>
    public required string Id { get; init; }

    /// <summary>The kind of tool, function.</summary>
    /// <value>Required.</value>
    public required string Type { get; init; }

    /// <summary>The function with its arguments.</summary>
    /// <value>Required.</value>
    public required ChatFunctionCall Function { get; init; }

    internal static RecordRow<ChatToolCall> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(Members.Id) { IsRequired = true, Source = Sources.SchemaChatCompletionToolCall },
            new TextParameter(Members.Type) { IsRequired = true, Source = Sources.SchemaChatCompletionToolCall },
            new ObjectParameter<ChatFunctionCall>(Members.Function) { IsRequired = true, Forms = [ChatFunctionCall.Row],
                Source = Sources.SchemaChatCompletionToolCall },
        ],
    };

    private static class Members
    {
        internal static readonly Member<string?> Id = new Member<ChatToolCall, string?>(
            "id", "Id", "The id that the tool's message names.", i => i.Id, (i, v) => i with { Id = v! });

        internal static readonly Member<string?> Type = new Member<ChatToolCall, string?>(
            "type", "Type", "The kind of tool, function.", i => i.Type, (i, v) => i with { Type = v! });

        internal static readonly Member<ChatFunctionCall?> Function = new Member<ChatToolCall, ChatFunctionCall?>(
            "function", "Function", "The function with its arguments.", i => i.Function, (i, v) => i with { Function = v! });
    }
}
