namespace Civitai.Orchestration.ChatCompletion;

public sealed partial record ChatContentPart
{
    /// <summary>A part that is a text.</summary>
    /// <param name="text">The text, or a reference to one that an earlier step makes.</param>
    public static ChatContentPart FromText(ValueOrReference<string> text) => new() { Type = ChatContentPartType.Text, Text = text };

    /// <summary>A part that is an image, for a model that sees.</summary>
    /// <param name="image">The image: an address, a data URL, a blob, or a reference to one that an earlier step makes.</param>
    /// <param name="detail">How closely the model looks at it. When null the service uses <c>auto</c>.</param>
    public static ChatContentPart FromImage(MediaSource image, ChatImageDetail? detail = null)
    {
        ArgumentNullException.ThrowIfNull(image);
        return new() { Type = ChatContentPartType.ImageUrl, ImageUrl = new() { Url = image, Detail = detail } };
    }
}
