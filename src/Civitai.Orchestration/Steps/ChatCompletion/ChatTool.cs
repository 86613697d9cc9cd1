// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>A tool that a model may ask for.</summary>
public sealed partial record ChatTool : WireRecord
{
    /// <summary>The kind of tool: function, or one that the model's provider has itself.</summary>
    /// <value>Required.</value>
    public required string Type { get; init; }

    /// <summary>The function.</summary>
    public ChatFunction? Function { get; init; }

    /// <summary>Settings of a tool that the provider has itself.</summary>
    public JsonElement? Parameters { get; init; }

    internal static RecordRow<ChatTool> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(new Member<ChatTool, string?>(
                "type", nameof(Type), "The kind of tool: function, or one that the model's provider has itself.", i => i.Type,
                (i, v) => i with { Type = v! }))
            { IsRequired = true, Source = Sources.SchemaChatCompletionTool },
            new ObjectParameter<ChatFunction>(new Member<ChatTool, ChatFunction?>(
                "function", nameof(Function), "The function.", i => i.Function, (i, v) => i with { Function = v }))
            { Forms = [ChatFunction.Row], Source = Sources.SchemaChatCompletionTool },
            new JsonParameter(new Member<ChatTool, JsonElement?>(
                "parameters", nameof(Parameters), "Settings of a tool that the provider has itself.", i => i.Parameters, (i, v) => i with { Parameters = v }))
            { Source = Sources.SchemaChatCompletionTool },
        ],
    };
}
