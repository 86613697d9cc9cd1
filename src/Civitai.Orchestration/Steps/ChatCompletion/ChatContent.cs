using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>What a user's message holds: a text alone, or a list of texts and images. Both convert to it on their own.</summary>
/// <remarks>Two contents are equal when they hold the same text, or the same list.</remarks>
[JsonConverter(typeof(WireValueConverter<ChatContent>))]
public sealed record ChatContent : IWireValue<ChatContent>
{
    private ChatContent(string? text, IReadOnlyList<ChatContentPart>? parts)
    {
        Text = text;
        Parts = parts;
    }

    /// <summary>The text; null for a list.</summary>
    public string? Text { get; }

    /// <summary>The texts and images; null for a text alone.</summary>
    public IReadOnlyList<ChatContentPart>? Parts { get; }

    /// <summary>Takes a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static implicit operator ChatContent(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, null);
    }

    /// <summary>Takes texts and images.</summary>
    /// <param name="parts">The parts.</param>
    public static implicit operator ChatContent(ChatContentPart[] parts) => FromParts(parts);

    /// <summary>Takes texts and images.</summary>
    /// <param name="parts">The parts, in their order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public static ChatContent FromParts(params IReadOnlyList<ChatContentPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new(null, parts);
    }

    /// <summary>The kind of content, never a word of it.</summary>
    public override string ToString() => Parts is not null ? FormattableString.Invariant($"({Parts.Count} parts)") : "(text)";

    static string IWireValue<ChatContent>.Expected => "Text or a list is expected.";

    bool IWireValue<ChatContent>.IsMissing => Text is null && Parts is null;

    static bool IWireValue<ChatContent>.TryRead(ref RecordReader reader, [MaybeNullWhen(false)] out ChatContent value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.String)
            value = new ChatContent(reader.GetText(), null);
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            IReadOnlyList<ChatContentPart>? parts = null;
            reader.Records(ref parts);
            value = parts is null ? null : new ChatContent(null, parts);
        }

        return value is not null;
    }

    void IWireValue<ChatContent>.Write(ref RecordWriter writer)
    {
        if (Parts is not null)
            writer.Items(Parts);
        else
            writer.Text(Text ?? "");
    }
}
