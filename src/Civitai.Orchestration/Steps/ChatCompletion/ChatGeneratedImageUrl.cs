// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ChatCompletion;

/// <summary>Where an image is.</summary>
public sealed partial record ChatGeneratedImageUrl : WireRecord
{
    /// <summary>The image itself as a data URL.</summary>
    /// <value>Required.</value>
    public required string Url { get; init; }

    internal static RecordRow<ChatGeneratedImageUrl> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(new Member<ChatGeneratedImageUrl, string?>(
                "url", nameof(Url), "The image itself as a data URL.", i => i.Url, (i, v) => i with { Url = v! }))
            { IsRequired = true, Source = Sources.SchemaChatCompletionGeneratedImageUrl },
        ],
    };
}
