// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>The schema of an answer.</summary>
public sealed partial record ChatJsonSchema : WireRecord
{
    /// <summary>A name for it.</summary>
    /// <value>Required.</value>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The JSON schema.</summary>
    /// <value>Required.</value>
    public required JsonObject Schema { get; init; }

    /// <summary>Whether the answer must have every member and no other.</summary>
    public bool? Strict { get; init; }

    internal static RecordRow<ChatJsonSchema> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(new Member<ChatJsonSchema, string?>(
                "name", nameof(Name), "A name for it.", i => i.Name, (i, v) => i with { Name = v! }))
            { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaChatCompletionJsonSchema },
            new TextParameter(new Member<ChatJsonSchema, string?>(
                "description", nameof(Description), "What it is for.", i => i.Description, (i, v) => i with { Description = v }))
            { Source = Sources.SchemaChatCompletionJsonSchema },
            new DataParameter(new Member<ChatJsonSchema, JsonObject?>(
                "schema", nameof(Schema), "The JSON schema.", i => i.Schema, (i, v) => i with { Schema = v! }))
            { IsRequired = true, Source = Sources.SchemaChatCompletionJsonSchema },
            new BooleanParameter(new Member<ChatJsonSchema, bool?>(
                "strict", nameof(Strict), "Whether the answer must have every member and no other.", i => i.Strict, (i, v) => i with { Strict = v }))
            { Source = Sources.SchemaChatCompletionJsonSchema },
        ],
    };
}
