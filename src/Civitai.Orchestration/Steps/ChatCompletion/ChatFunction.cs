// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>A function that a model may ask for.</summary>
public sealed partial record ChatFunction : WireRecord
{
    /// <summary>The name of the function.</summary>
    /// <value>Required.</value>
    public required string Name { get; init; }

    /// <summary>What it does.</summary>
    public string? Description { get; init; }

    /// <summary>Its parameters, as a JSON schema.</summary>
    public JsonObject? Parameters { get; init; }

    /// <summary>Whether arguments must fit the schema exactly.</summary>
    public bool? Strict { get; init; }

    internal static RecordRow<ChatFunction> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(new Member<ChatFunction, string?>(
                "name", nameof(Name), "The name of the function.", i => i.Name, (i, v) => i with { Name = v! }))
            { IsRequired = true, Source = Sources.SchemaChatCompletionFunction },
            new TextParameter(new Member<ChatFunction, string?>(
                "description", nameof(Description), "What it does.", i => i.Description, (i, v) => i with { Description = v }))
            { Source = Sources.SchemaChatCompletionFunction },
            new DataParameter(new Member<ChatFunction, JsonObject?>(
                "parameters", nameof(Parameters), "Its parameters, as a JSON schema.", i => i.Parameters, (i, v) => i with { Parameters = v }))
            { Source = Sources.SchemaChatCompletionFunction },
            new BooleanParameter(new Member<ChatFunction, bool?>(
                "strict", nameof(Strict), "Whether arguments must fit the schema exactly.", i => i.Strict, (i, v) => i with { Strict = v }))
            { Source = Sources.SchemaChatCompletionFunction },
        ],
    };
}
