// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ChatCompletion;

/// <summary>A function that a model asks for.</summary>
public sealed partial record ChatFunctionCall : WireRecord
{
    /// <summary>The name of the function.</summary>
    /// <value>Required.</value>
    public required string Name { get; init; }

    /// <summary>Its arguments, as the text of a JSON object.</summary>
    /// <value>Required.</value>
    public required string Arguments { get; init; }

    internal static RecordRow<ChatFunctionCall> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(new Member<ChatFunctionCall, string?>(
                "name", nameof(Name), "The name of the function.", i => i.Name, (i, v) => i with { Name = v! }))
            { IsRequired = true, Source = Sources.SchemaChatCompletionFunctionCall },
            new TextParameter(new Member<ChatFunctionCall, string?>(
                "arguments", nameof(Arguments), "Its arguments, as the text of a JSON object.", i => i.Arguments, (i, v) => i with { Arguments = v! }))
            { IsRequired = true, Source = Sources.SchemaChatCompletionFunctionCall },
        ],
    };
}
