// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ChatCompletion;

/// <summary>The form of an answer.</summary>
public sealed partial record ChatResponseFormat : WireRecord
{
    /// <summary>Free text, a JSON object, or JSON of a schema.</summary>
    /// <value>Required.</value>
    public required ChatResponseFormatType Type { get; init; }

    /// <summary>The schema.</summary>
    public ChatJsonSchema? JsonSchema { get; init; }

    internal static RecordRow<ChatResponseFormat> Row { get; } = new()
    {
        OwnParameters =
        [
            new ChoiceParameter<ChatResponseFormatType>(new Member<ChatResponseFormat, ChatResponseFormatType?>(
                "type", nameof(Type), "Free text, a JSON object, or JSON of a schema.", i => Member.Given(i.Type), (i, v) => i with { Type = v ?? default }))
            { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaChatCompletionResponseFormat },
            new ObjectParameter<ChatJsonSchema>(new Member<ChatResponseFormat, ChatJsonSchema?>(
                "jsonSchema", nameof(JsonSchema), "The schema.", i => i.JsonSchema, (i, v) => i with { JsonSchema = v }))
            { Applies = new("type", "json_schema"), IsNeededThen = true, Forms = [ChatJsonSchema.Row], Source = Sources.SchemaChatCompletionResponseFormat },
        ],
    };
}
