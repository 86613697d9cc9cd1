// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>An image that a model made.</summary>
public sealed partial record ChatGeneratedImage : WireRecord
{
    /// <summary>What it is, image_url.</summary>
    public string? Type { get; init; }

    /// <summary>Where it is. Wire name <c>image_url</c>.</summary>
    [JsonPropertyName("image_url")]
    public required ChatGeneratedImageUrl ImageUrl { get; init; }

    internal static RecordRow<ChatGeneratedImage> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(new Member<ChatGeneratedImage, string?>(
                "type", nameof(Type), "What it is, image_url.", i => i.Type, (i, v) => i with { Type = v }))
            { Default = "image_url", Source = Sources.SchemaChatCompletionGeneratedImage },
            new ObjectParameter<ChatGeneratedImageUrl>(new Member<ChatGeneratedImage, ChatGeneratedImageUrl?>(
                "image_url", nameof(ImageUrl), "Where it is.", i => i.ImageUrl, (i, v) => i with { ImageUrl = v! }))
            { IsRequired = true, Forms = [ChatGeneratedImageUrl.Row], Source = Sources.SchemaChatCompletionGeneratedImage },
        ],
    };
}
