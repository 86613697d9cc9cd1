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
            new MediaParameter(Members.Url) { IsRequired = true, Source = Sources.SchemaChatCompletionImageUrl },
            new ChoiceParameter<ChatImageDetail>(Members.Detail) { Default = ChatImageDetail.Auto, Source = Sources.SchemaChatCompletionImageUrl },
        ],
    };

    private static class Members
    {
        internal static readonly Member<MediaSource?> Url = new Member<ChatImage, MediaSource?>(
            "url", "Url", "The image.", i => i.Url, (i, v) => i with { Url = v! });

        internal static readonly Member<ChatImageDetail?> Detail = new Member<ChatImage, ChatImageDetail?>(
            "detail", "Detail", "How closely the model looks at it.", i => i.Detail, (i, v) => i with { Detail = v });
    }
}
