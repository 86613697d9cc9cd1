// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>The images that a conversation makes.</summary>
public sealed partial record ChatImageConfig : WireRecord
{
    /// <summary>Their proportions. Wire name <c>aspect_ratio</c>.</summary>
    [JsonPropertyName("aspect_ratio")]
    public ChatImageAspectRatio? AspectRatio { get; init; }

    /// <summary>Their size; models keep to what they can. Wire name <c>image_size</c>.</summary>
    [JsonPropertyName("image_size")]
    public ChatImageSize? ImageSize { get; init; }

    /// <summary>How many; models keep to what they can. Wire name <c>n</c>.</summary>
    /// <value>1 to 10.</value>
    [JsonPropertyName("n")]
    public int? Count { get; init; }

    internal static RecordRow<ChatImageConfig> Row { get; } = new()
    {
        OwnParameters =
        [
            new ChoiceParameter<ChatImageAspectRatio>(new Member<ChatImageConfig, ChatImageAspectRatio?>(
                "aspect_ratio", nameof(AspectRatio), "Their proportions.", i => i.AspectRatio, (i, v) => i with { AspectRatio = v }))
            { Source = Sources.SchemaChatCompletionImageConfig },
            new ChoiceParameter<ChatImageSize>(new Member<ChatImageConfig, ChatImageSize?>(
                "image_size", nameof(ImageSize), "Their size; models keep to what they can.", i => i.ImageSize, (i, v) => i with { ImageSize = v }))
            { Source = Sources.SchemaChatCompletionImageConfig },
            new IntegerParameter(new Member<ChatImageConfig, long?>(
                "n", nameof(Count), "How many; models keep to what they can.", i => i.Count, (i, v) => i with { Count = (int?)v }))
            { Minimum = 1, Maximum = 10, Source = Sources.SchemaChatCompletionImageConfig },
        ],
    };
}
