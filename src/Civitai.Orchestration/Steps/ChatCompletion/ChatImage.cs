// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ChatCompletion;

/// <summary>An image that a model looks at.</summary>
public sealed partial record ChatImage : WireRecord
{
    /// <summary>The image.</summary>
    /// <value>Required.</value>
    public required MediaSource Url { get; init; }

    /// <summary>How closely the model looks at it.</summary>
    /// <value>When null the service uses auto.</value>
    public ChatImageDetail? Detail { get; init; }

    internal static RecordRow<ChatImage> Row { get; } = new()
    {
        OwnParameters =
        [
            new MediaParameter(new Member<ChatImage, MediaSource?>(
                "url", nameof(Url), "The image.", i => i.Url, (i, v) => i with { Url = v! }))
            { IsRequired = true, Source = Sources.SchemaChatCompletionImageUrl },
            new ChoiceParameter<ChatImageDetail>(new Member<ChatImage, ChatImageDetail?>(
                "detail", nameof(Detail), "How closely the model looks at it.", i => i.Detail, (i, v) => i with { Detail = v }))
            { Default = ChatImageDetail.Auto, Source = Sources.SchemaChatCompletionImageUrl },
        ],
    };
}
