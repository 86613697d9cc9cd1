// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ChatCompletion;

/// <summary>A part of a user's message: a text or an image.</summary>
public sealed partial record ChatContentPart : WireRecord
{
    /// <summary>What it is.</summary>
    /// <value>Required.</value>
    public required ChatContentPartType Type { get; init; }

    /// <summary>The text.</summary>
    public ValueOrReference<string>? Text { get; init; }

    /// <summary>The image.</summary>
    public ChatImage? ImageUrl { get; init; }

    internal static RecordRow<ChatContentPart> Row { get; } = new()
    {
        OwnParameters =
        [
            new ChoiceParameter<ChatContentPartType>(new Member<ChatContentPart, ChatContentPartType?>(
                "type", nameof(Type), "What it is.", i => Member.Given(i.Type), (i, v) => i with { Type = v ?? default }))
            { IsRequired = true, Source = Sources.SchemaChatCompletionContentPart },
            new TextOrReferenceParameter(new Member<ChatContentPart, ValueOrReference<string>?>(
                "text", nameof(Text), "The text.", i => i.Text, (i, v) => i with { Text = v }))
            { Applies = new("type", "text"), IsNeededThen = true, Source = Sources.SchemaChatCompletionContentPart },
            new ObjectParameter<ChatImage>(new Member<ChatContentPart, ChatImage?>(
                "imageUrl", nameof(ImageUrl), "The image.", i => i.ImageUrl, (i, v) => i with { ImageUrl = v }))
            { Applies = new("type", "image_url"), IsNeededThen = true, Forms = [ChatImage.Row], Source = Sources.SchemaChatCompletionContentPart },
        ],
    };
}
