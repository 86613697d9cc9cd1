using System.Text.Json;
using System.Text.Json.Serialization;

namespace Generation.Wire;

/// <summary>Text that must not be lost for coming as another kind of value: a cursor that is a number is the number's text.</summary>
internal sealed class LooseTextConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? WireText.Read(ref reader) : JsonElement.ParseValue(ref reader).GetRawText();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(LoneSurrogates.Hide(value));
}
