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
            new TextParameter(new Member<ChatToolCall, string?>(
                "id", nameof(Id), "The id that the tool's message names.", i => i.Id, (i, v) => i with { Id = v! }))
            { IsRequired = true, Source = Sources.SchemaChatCompletionToolCall },
            new TextParameter(new Member<ChatToolCall, string?>(
                "type", nameof(Type), "The kind of tool, function.", i => i.Type, (i, v) => i with { Type = v! }))
            { IsRequired = true, Source = Sources.SchemaChatCompletionToolCall },
            new ObjectParameter<ChatFunctionCall>(new Member<ChatToolCall, ChatFunctionCall?>(
                "function", nameof(Function), "The function with its arguments.", i => i.Function, (i, v) => i with { Function = v! }))
            { IsRequired = true, Forms = [ChatFunctionCall.Row], Source = Sources.SchemaChatCompletionToolCall },
        ],
    };
}
