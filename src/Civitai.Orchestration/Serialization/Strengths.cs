using System.Text.Json;

namespace Civitai.Orchestration.Serialization;

/// <summary>
/// Maps of LoRAs to strengths. A resource that stands there twice, in two spellings, cannot be held without losing one strength, so such a map
/// is refused: its input is kept as it came, and validation says why.
/// </summary>
internal static class Strengths
{
    /// <summary>Reads a map.</summary>
    internal static void ReadStrengths(this ref RecordReader reader, ref IReadOnlyDictionary<Air, double>? target)
    {
        RecordReader start = reader;
        var map = new Dictionary<Air, double>();
        string? problem = reader.TokenType == JsonTokenType.StartObject ? null : "A map of LoRAs to strengths is expected.";
        while (problem is null && reader.MoveNext() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var air = new Air(reader.GetText());
            reader.MoveNext();
            if (!reader.TryGetDouble(out double strength))
                problem = "The strength of a LoRA is a number.";
            else if (!map.TryAdd(air, strength))
                problem = "A LoRA stands there twice.";
        }

        if (problem is null)
        {
            target = map;
            return;
        }

        reader = start;
        reader.Refuse(problem);
    }

    /// <summary>Writes a map.</summary>
    internal static void WriteStrengths(this ref RecordWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<Air, double>? value)
    {
        if (value is null)
            return;
        writer.BeginObject(name);
        foreach ((Air air, double strength) in value)
        {
            writer.Key(air.Value);
            writer.Double(strength);
        }

        writer.EndObject();
    }
}
