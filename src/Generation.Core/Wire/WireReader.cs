using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Generation.Wire;

/// <summary>
/// The one way in for JSON from a service: any text is a record, in which what cannot be read is kept as it came, or a <see cref="JsonException"/>; never another exception.
/// A member that does not fit becomes an additional property of its own record; an item of a list that does not fit becomes an unknown item.
/// </summary>
internal static class WireReader
{
    /// <summary>How deep objects and lists may nest. Metadata is the caller's own and may be deeper than a serializer's usual 64.</summary>
    internal const int MaximumDepth = 256;

    // Free data may be as deep as a whole reply, and stands somewhere inside a body.
    private const int DepthOfWritten = 2 * MaximumDepth;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads an object.</summary>
    /// <exception cref="JsonException">The text is no JSON object, or deeper than <see cref="MaximumDepth"/>.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> utf8)
        where T : WireRecord, IWireRecord<T>
    {
        try
        {
            return ReadPrepared<T>(Prepare(utf8));
        }
        catch (JsonException e)
        {
            throw WithoutText(e);
        }
    }

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte})"/>
    internal static T Read<T>(string text)
        where T : WireRecord, IWireRecord<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        text = EscapeHalves(text);
        byte[] rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        int length = Encoding.UTF8.GetBytes(text, rented);
        try
        {
            return Read<T>(rented.AsSpan(0, length));
        }
        finally
        {
            rented.AsSpan(0, length).Clear();
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>An element as the text that a <see cref="RecordReader"/> takes.</summary>
    internal static ReadOnlySpan<byte> Utf8Of(JsonElement element) => Prepare(Encoding.UTF8.GetBytes(EscapeHalves(element.GetRawText())));

    /// <summary>The value that a caller's reader comes to, as the text that a <see cref="RecordReader"/> takes: comments, and commas behind a last value, which the caller's options allow, become spaces.</summary>
    internal static ReadOnlySpan<byte> Utf8Of(ref Utf8JsonReader reader)
    {
        JsonReaderOptions allowed = reader.CurrentState.Options;
        byte[] json = Encoding.UTF8.GetBytes(EscapeHalves(JsonElement.ParseValue(ref reader).GetRawText()));
        if (allowed.AllowTrailingCommas || allowed.CommentHandling != JsonCommentHandling.Disallow)
            KeepStandard(json, allowed.MaxDepth);
        return Prepare(json);
    }

    /// <summary>Reads a record of the value that a caller's reader comes to.</summary>
    /// <exception cref="JsonException">It is no object.</exception>
    internal static T Read<T>(ref Utf8JsonReader reader)
        where T : WireRecord, IWireRecord<T>
    {
        ReadOnlySpan<byte> json = Utf8Of(ref reader);
        try
        {
            return ReadPrepared<T>(json);
        }
        catch (JsonException e)
        {
            throw WithoutText(e);
        }
    }

    /// <summary>Reads a record of an element.</summary>
    /// <exception cref="JsonException">It is no object.</exception>
    internal static T Read<T>(JsonElement element)
        where T : WireRecord, IWireRecord<T> => ReadPrepared<T>(Utf8Of(element));

    /// <summary>Reads any JSON value.</summary>
    /// <exception cref="JsonException">The text is not JSON, or deeper than <see cref="MaximumDepth"/>.</exception>
    internal static JsonElement ParseElement(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return ParseElement(Prepare(Encoding.UTF8.GetBytes(EscapeHalves(text))), MaximumDepth);
        }
        catch (JsonException e)
        {
            throw WithoutText(e);
        }
    }

    /// <summary>The text of a member of the object, also where the rest of the body is damaged; null when there is none.</summary>
    internal static string? FindText(ReadOnlySpan<byte> utf8, string name)
    {
        try
        {
            var reader = new Utf8JsonReader(Prepare(utf8), new JsonReaderOptions { MaxDepth = MaximumDepth });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isFound = reader.ValueTextEquals(name);
                reader.Read();
                if (isFound && reader.TokenType == JsonTokenType.String)
                    return WireText.Read(ref reader);
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // no JSON from there on
        }

        return null;
    }

    /// <summary>Texts of the object, whose JSON is sound to the end and has each of them at most once; false for anything else.</summary>
    /// <param name="utf8">The object.</param>
    /// <param name="names">The members.</param>
    /// <param name="texts">Their texts, each at its name's place; null for one that is not there or no text.</param>
    internal static bool TryFindTexts(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte[]> names, Span<string?> texts)
    {
        try
        {
            var reader = new Utf8JsonReader(Prepare(utf8), new JsonReaderOptions { MaxDepth = MaximumDepth });
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && TryReadTexts(ref reader, names, texts) && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Takes an item of a list: its raw JSON, and texts of it as <see cref="TryFindTexts"/> finds them.</summary>
    internal delegate void ItemAction(ReadOnlySpan<byte> item, ReadOnlySpan<string?> texts);

    /// <summary>Hands over the items of a list in the object, one by one, and returns a text of the object; null where it has none. An item that has one of the members twice has none of the texts.</summary>
    /// <exception cref="JsonException">The text is no object with such a list.</exception>
    internal static string? ForEachItem(ReadOnlySpan<byte> utf8, string list, string text, ReadOnlySpan<byte[]> names, ItemAction take)
    {
        ReadOnlySpan<byte> json = Prepare(utf8);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaximumDepth });
        string? found = null;
        bool hasList = false;
        string?[] texts = new string?[names.Length];
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object is expected.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isList = reader.ValueTextEquals(list);
            bool isText = reader.ValueTextEquals(text);
            reader.Read();
            if (isText && reader.TokenType == JsonTokenType.String)
                found = WireText.Read(ref reader);
            if (!isList || reader.TokenType != JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }

            hasList = true;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                int start = (int)reader.TokenStartIndex;
                if (reader.TokenType != JsonTokenType.StartObject || !TryReadTexts(ref reader, names, texts))
                    Array.Clear(texts);
                reader.Skip(); // what is no object
                take(json[start..(int)reader.BytesConsumed], texts);
            }
        }

        return hasList ? found : throw new JsonException(FormattableString.Invariant($"There is no list '{list}'."));
    }

    // From the start of an object to its end; false where a member is there twice.
    private static bool TryReadTexts(ref Utf8JsonReader reader, ReadOnlySpan<byte[]> names, Span<string?> texts)
    {
        texts.Clear();
        int found = 0;
        bool isSound = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int name = names.Length - 1;
            while (name >= 0 && !reader.ValueTextEquals(names[name]))
                name--;
            reader.Read();
            if (name >= 0)
            {
                isSound &= (found & (1 << name)) == 0;
                found |= 1 << name;
                if (reader.TokenType == JsonTokenType.String)
                    texts[name] = WireText.Read(ref reader);
            }

            reader.Skip();
        }

        return isSound;
    }

    private static void KeepStandard(Span<byte> json, int depth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth, CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true });
        while (reader.Read())
        {
            int start = (int)reader.TokenStartIndex;
            if (reader.TokenType == JsonTokenType.Comment)
                json[start..(int)reader.BytesConsumed].Fill((byte)' ');
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && json[..start].LastIndexOfAnyExcept(" \t\r\n"u8) is var last && json[last] == ',')
                json[last] = (byte)' ';
        }
    }

    private static T ReadPrepared<T>(ReadOnlySpan<byte> json)
        where T : WireRecord, IWireRecord<T>
    {
        if (!typeof(T).IsAssignableTo(typeof(IBareRecord)) && json.TrimStart(" \t\r\n"u8) is not [(byte)'{', ..])
            throw new JsonException(json.Trim(" \t\r\n"u8).IsEmpty ? "The text is empty; an object is expected." : "An object is expected.");
        var reader = new RecordReader(json);
        T record = T.Read(ref reader);
        reader.Finish();
        return record;
    }

    // The serializer's own messages quote the text, and it may hold prompts and signed addresses.
    private static JsonException WithoutText(JsonException e) => e.GetType() == typeof(JsonException) && e.InnerException is null && !e.Message.Contains("Path:", StringComparison.Ordinal)
        ? e // our own words
        : new(FormattableString.Invariant($"The text cannot be read as JSON of the expected kind (line {e.LineNumber ?? 0}, byte {e.BytePositionInLine ?? 0})."), e.Path, e.LineNumber, e.BytePositionInLine);

    // Without a byte order mark; bytes that are no UTF-8 as U+FFFD; halves of surrogate pairs spelled so that the serializer takes them.
    private static ReadOnlySpan<byte> Prepare(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(ByteOrderMark))
            utf8 = utf8[ByteOrderMark.Length..];
        if (!Utf8.IsValid(utf8))
            utf8 = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(utf8));
        return LoneSurrogates.Hide(utf8);
    }

    /// <summary>Reads any JSON value that the library wrote.</summary>
    internal static JsonElement ParseElement(ReadOnlySpan<byte> json) => ParseElement(Prepare(json), DepthOfWritten);

    private static JsonElement ParseElement(ReadOnlySpan<byte> json, int depth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth });
        var element = JsonElement.ParseValue(ref reader);
        while (reader.Read())
        {
            // what follows the value is refused by the reader
        }

        return element;
    }

    // Halves of surrogate pairs that stand in the text as themselves, which UTF-8 cannot hold, as escapes.
    private static string EscapeHalves(string text)
    {
        if (text.StartsWith('\uFEFF'))
            text = text[1..];
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
            return text;

        var escaped = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                escaped.Append(text[i]).Append(text[++i]);
            else if (char.IsSurrogate(text[i]))
                escaped.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            else
                escaped.Append(text[i]);
        }

        return escaped.ToString();
    }
}
