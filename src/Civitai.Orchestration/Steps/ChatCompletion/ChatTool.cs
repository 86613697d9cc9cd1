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
            new TextParameter(Members.Type) { IsRequired = true, Source = Sources.SchemaChatCompletionTool },
            new ObjectParameter<ChatFunction>(Members.Function) { Forms = [ChatFunction.Row], Source = Sources.SchemaChatCompletionTool },
            new JsonParameter(Members.Parameters) { Source = Sources.SchemaChatCompletionTool },
        ],
    };

    private static class Members
    {
        internal static readonly Member<string?> Type = new Member<ChatTool, string?>(
            "type", "Type", "The kind of tool: function, or one that the model's provider has itself.", i => i.Type, (i, v) => i with { Type = v! });

        internal static readonly Member<ChatFunction?> Function = new Member<ChatTool, ChatFunction?>(
            "function", "Function", "The function.", i => i.Function, (i, v) => i with { Function = v });

        internal static readonly Member<JsonElement?> Parameters = new Member<ChatTool, JsonElement?>(
            "parameters", "Parameters", "Settings of a tool that the provider has itself.", i => i.Parameters, (i, v) => i with { Parameters = v });
    }
}
