using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Serialization;

/// <summary>
/// A map of LoRAs to strengths. A resource that stands there twice, in two spellings, cannot be held without losing one strength, so such a map
/// is refused: its input is kept as it came, and validation says why.
/// </summary>
internal sealed class LoraMapConverter : JsonConverter<IReadOnlyDictionary<Air, double>>
{
    public override IReadOnlyDictionary<Air, double> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A map of LoRAs to strengths is expected.");

        var map = new Dictionary<Air, double>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var air = new Air(WireText.Read(ref reader));
            reader.Read();
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDouble(out double strength) || !double.IsFinite(strength))
                throw new JsonException("The strength of a LoRA is a number.");
            if (!map.TryAdd(air, strength))
                throw new JsonException("A LoRA stands there twice.");
        }

        return map;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<Air, double> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((Air air, double strength) in value)
            writer.WriteNumber(LoneSurrogates.Hide(air.Value), strength);
        writer.WriteEndObject();
    }
}
