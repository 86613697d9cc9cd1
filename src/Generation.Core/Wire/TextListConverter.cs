using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Generation.Wire;

/// <summary>
/// A list of texts in a reply. An item that is no text is there as its JSON, null is left out; the list is written back as it came.
/// </summary>
internal sealed class TextListConverter : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextList.Read(ref reader, text => text);

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options) =>
        TextList.Write(writer, value, text => text);
}

/// <summary>A list of values of an open vocabulary in a reply; tolerant as <see cref="TextListConverter"/>.</summary>
internal sealed class StringValueListConverter<T> : JsonConverter<IReadOnlyList<T>>
    where T : struct, IStringValue<T>
{
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TextList.Read(ref reader, T.Create);

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options) => TextList.Write(writer, value, v => v.Value);
}

/// <summary>What lists of texts and of vocabularies share.</summary>
internal static class TextList
{
    internal static IReadOnlyList<T> Read<T>(ref Utf8JsonReader reader, Func<string, T> create)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A list is expected.");

        Utf8JsonReader start = reader;
        bool isOdd = false;
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                items.Add(create(WireText.Read(ref reader)));
                continue;
            }

            isOdd = true;
            if (reader.TokenType != JsonTokenType.Null)
                items.Add(create(LoneSurrogates.Show(JsonElement.ParseValue(ref reader).GetRawText())));
        }

        return isOdd ? new KeptList<T>(items, JsonElement.ParseValue(ref start)) : items;
    }

    internal static void Write<T>(Utf8JsonWriter writer, IReadOnlyList<T> value, Func<T, string> text)
    {
        if (value is KeptList<T> kept)
        {
            kept.Raw.WriteTo(writer);
            return;
        }

        writer.WriteStartArray();
        foreach (T item in value)
            writer.WriteStringValue(LoneSurrogates.Hide(text(item) ?? ""));
        writer.WriteEndArray();
    }

    private sealed class KeptList<T>(List<T> items, JsonElement raw) : IReadOnlyList<T>
    {
        public JsonElement Raw => raw;

        public int Count => items.Count;

        public T this[int index] => items[index];

        public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
