// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ChatCompletion;

/// <summary>What the model is told about its task.</summary>
public sealed partial record SystemMessage() : ChatMessage("system")
{
    /// <summary>The text.</summary>
    /// <value>Required.</value>
    public required string Content { get; init; }

    /// <summary>A name for who says it.</summary>
    public string? Name { get; init; }

    internal static RecordRow<SystemMessage> Row { get; } = new(new Discriminator("role", "system"))
    {
        OwnParameters =
        [
            new TextParameter(new Member<SystemMessage, string?>(
                "content", nameof(Content), "The text.", i => i.Content, (i, v) => i with { Content = v! }))
            { IsRequired = true, Source = Sources.SchemaSystemMessage },
            new TextParameter(new Member<SystemMessage, string?>(
                "name", nameof(Name), "A name for who says it.", i => i.Name, (i, v) => i with { Name = v }))
            { Source = Sources.SchemaSystemMessage },
        ],
    };
}
