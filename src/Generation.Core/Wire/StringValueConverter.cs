using System.Text.Json;
using System.Text.Json.Serialization;

namespace Generation.Wire;

/// <summary>Reads and writes an open vocabulary as plain JSON text; unknown text survives.</summary>
internal sealed class StringValueConverter<T> : JsonConverter<T>
    where T : struct, IStringValue<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => T.Create(WireText.Read(ref reader)),
        JsonTokenType.Null => default,
        _ => throw new JsonException($"{typeof(T).Name} is text in JSON."),
    };

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LoneSurrogates.Hide(value.Value));
}
