using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Generation.Wire;

/// <summary>
/// A list of records in a reply. An item with members that do not fit keeps them as additional properties; an item that is no object becomes the union's unknown
/// leaf or a record without members, which holds what came as <see cref="WireRecord.Unreadable"/> and writes it back.
/// </summary>
internal sealed class RecordListConverter<T> : JsonConverter<IReadOnlyList<T>>
    where T : WireRecord
{
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A list is expected.");

        var contract = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var converter = (JsonConverter<T>)contract.Converter;
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadItem(ref reader, contract, converter));
        return items;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        var converter = (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
        writer.WriteStartArray();
        foreach (T item in value)
        {
            if (item is null)
                writer.WriteNullValue();
            else if (item.Unreadable is { } raw)
                raw.WriteTo(writer);
            else
                converter.Write(writer, item, options);
        }

        writer.WriteEndArray();
    }

    private static T ReadItem(ref Utf8JsonReader reader, JsonTypeInfo<T> contract, JsonConverter<T> converter)
    {
        // A union has an unknown leaf for everything.
        if (converter is UnionConverter<T>)
            return converter.Read(ref reader, typeof(T), contract.Options)!; // a union's leaf is never null

        Utf8JsonReader start = reader;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            try
            {
                return converter.Read(ref reader, typeof(T), contract.Options)!; // an object is never null
            }
            catch (Exception e) when (OddMembers.IsReadFailure(e))
            {
                reader = start;
                return (T)OddMembers.Read(JsonElement.ParseValue(ref reader), contract);
            }
        }

        T item = JsonSerializer.Deserialize("{}"u8, contract)!; // an object is never null
        item.Unreadable = JsonElement.ParseValue(ref reader);
        return item;
    }
}
