using System.Text.Json;

namespace Generation.Wire;

/// <summary>Text that has a richer type for readers and must survive even where it does not fit that type.</summary>
internal static class WireText
{
    /// <summary>The text that the reader stands on.</summary>
    /// <exception cref="JsonException">It holds what is no text.</exception>
    internal static string Read(ref Utf8JsonReader reader)
    {
        try
        {
            string text = reader.GetString()!; // a string token always has text
            return reader.ValueIsEscaped ? LoneSurrogates.Show(text) : text;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("The text holds half of a surrogate pair.", e);
        }
    }

    /// <summary>The text of an element that is a string; null when it holds what is no text.</summary>
    internal static string? Read(JsonElement text)
    {
        try
        {
            return LoneSurrogates.Show(text.GetString()!); // a string always has text
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether text is an absolute https address. Makes no address of the usual ones.</summary>
    internal static bool IsHttpsAddress(string text)
    {
        const string Scheme = "https://";
        if (!text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return false;

        ReadOnlySpan<char> rest = text.AsSpan(Scheme.Length);
        int end = rest.IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> host = end < 0 ? rest : rest[..end];
        bool isPlain = host.Length > 0 && char.IsAsciiLetterOrDigit(host[0]);
        foreach (char c in host)
            isPlain &= char.IsAsciiLetterOrDigit(c) || c is '.' or '-';
        foreach (char c in rest)
            isPlain &= c > ' ';
        return isPlain || (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme == Uri.UriSchemeHttps);
    }

    internal static Uri? ToUri(string? text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address : null;

    internal static IReadOnlyList<Uri> ToUris(IReadOnlyList<string>? texts) => texts is null ? [] : [.. texts.Select(ToUri).OfType<Uri>()];

    internal static IReadOnlyList<string> ToTexts(IReadOnlyList<Uri> addresses) => [.. addresses.Select(a => a.OriginalString)];
}
