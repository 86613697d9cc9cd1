using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Serialization;

/// <summary>Reads and writes <c>{ "$ref": source, "path": path }</c>.</summary>
internal static class ReferenceJson
{
    internal static Reference Read(ref Utf8JsonReader reader)
    {
        string? source = null;
        string? path = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSource = reader.ValueTextEquals("$ref"u8);
            if (!isSource && !reader.ValueTextEquals("path"u8))
                throw new JsonException("A reference has the members $ref and path and no others.");

            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException("The members of a reference are text.");
            if (isSource)
                source = WireText.Read(ref reader);
            else
                path = WireText.Read(ref reader);
        }

        return source is null ? throw new JsonException("A reference names its source in $ref.") : new Reference(source, path);
    }

    internal static void Write(Utf8JsonWriter writer, Reference reference)
    {
        writer.WriteStartObject();
        writer.WriteString("$ref"u8, LoneSurrogates.Hide(reference.Source));
        if (reference.Path is not null)
            writer.WriteString("path"u8, LoneSurrogates.Hide(reference.Path));
        writer.WriteEndObject();
    }
}

/// <summary>Text or a reference to text.</summary>
internal sealed class TextOrReferenceConverter : JsonConverter<ValueOrReference<string>>
{
    public override ValueOrReference<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new(WireText.Read(ref reader)),
        JsonTokenType.StartObject => new(ReferenceJson.Read(ref reader)),
        _ => throw new JsonException("Text or a reference is expected."),
    };

    public override void Write(Utf8JsonWriter writer, ValueOrReference<string> value, JsonSerializerOptions options)
    {
        if (value.Reference is not null)
            ReferenceJson.Write(writer, value.Reference);
        else if (value.HasValue)
            writer.WriteStringValue(LoneSurrogates.Hide(value.Value));
        else
            writer.WriteNullValue();
    }
}

/// <summary>A whole number or a reference to one.</summary>
internal sealed class IntegerOrReferenceConverter : JsonConverter<ValueOrReference<long>>
{
    public override ValueOrReference<long> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out long number) => new(number),
        JsonTokenType.StartObject => new(ReferenceJson.Read(ref reader)),
        _ => throw new JsonException("A whole number or a reference is expected."),
    };

    public override void Write(Utf8JsonWriter writer, ValueOrReference<long> value, JsonSerializerOptions options)
    {
        if (value.Reference is not null)
            ReferenceJson.Write(writer, value.Reference);
        else if (value.HasValue)
            writer.WriteNumberValue(value.Value);
        else
            writer.WriteNullValue();
    }
}
