using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Generation.Wire;

/// <summary>Free data. Of members that stand there twice the last one counts; the serializer's own reading fails on them at the first look.</summary>
internal sealed class ObjectConverter : JsonConverter<JsonObject>
{
    public override JsonObject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
            ? (JsonObject)RawJson.ToNode(JsonElement.ParseValue(ref reader))! // an object is never null
            : throw new JsonException("An object is expected.");

    public override void Write(Utf8JsonWriter writer, JsonObject value, JsonSerializerOptions options) => value.WriteTo(writer, options);
}
