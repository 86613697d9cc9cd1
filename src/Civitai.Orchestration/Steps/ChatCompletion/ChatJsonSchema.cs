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
            new TextParameter(Members.Name) { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaChatCompletionJsonSchema },
            new TextParameter(Members.Description) { Source = Sources.SchemaChatCompletionJsonSchema },
            new DataParameter(Members.Schema) { IsRequired = true, Source = Sources.SchemaChatCompletionJsonSchema },
            new BooleanParameter(Members.Strict) { Source = Sources.SchemaChatCompletionJsonSchema },
        ],
    };

    private static class Members
    {
        internal static readonly Member<string?> Name = new Member<ChatJsonSchema, string?>(
            "name", "Name", "A name for it.", i => i.Name, (i, v) => i with { Name = v! });

        internal static readonly Member<string?> Description = new Member<ChatJsonSchema, string?>(
            "description", "Description", "What it is for.", i => i.Description, (i, v) => i with { Description = v });

        internal static readonly Member<JsonObject?> Schema = new Member<ChatJsonSchema, JsonObject?>(
            "schema", "Schema", "The JSON schema.", i => i.Schema, (i, v) => i with { Schema = v! });

        internal static readonly Member<bool?> Strict = new Member<ChatJsonSchema, bool?>(
            "strict", "Strict", "Whether the answer must have every member and no other.", i => i.Strict, (i, v) => i with { Strict = v });
    }
}
