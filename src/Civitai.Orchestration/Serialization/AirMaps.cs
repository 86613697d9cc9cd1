using System.Text.Json;

namespace Civitai.Orchestration.Serialization;

/// <summary>
/// Maps by resource: LoRAs to strengths, or to records. A resource that stands there twice, in two spellings, cannot be held without losing one value, so such a map
/// is refused: its input is kept as it came, and validation says why.
/// </summary>
internal static class AirMaps
{
    private delegate bool ValueReader<T>(ref RecordReader reader, out T value);

    /// <summary>Reads a map to strengths.</summary>
    internal static void ReadStrengths(this ref RecordReader reader, ref IReadOnlyDictionary<Air, double>? target) =>
        Read(ref reader, ref target, "A map of LoRAs to strengths is expected.", "The strength of a LoRA is a number.", static (ref RecordReader reader, out double value) => reader.TryGetDouble(out value));

    /// <summary>Writes a map to strengths.</summary>
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

    /// <summary>Reads a map to records.</summary>
    internal static void ReadByAir<T>(this ref RecordReader reader, ref IReadOnlyDictionary<Air, T>? target)
        where T : WireRecord, IWireRecord<T> =>
        Read(ref reader, ref target, "A map of LoRAs to objects is expected.", "", static (ref RecordReader reader, out T value) =>
        {
            value = T.Read(ref reader); // what is no object is kept
            return true;
        });

    /// <summary>Writes a map to records.</summary>
    internal static void WriteByAir<T>(this ref RecordWriter writer, ReadOnlySpan<byte> name, IReadOnlyDictionary<Air, T>? value)
        where T : WireRecord
    {
        if (value is null)
            return;
        writer.BeginObject(name);
        foreach ((Air air, T record) in value)
        {
            writer.Key(air.Value);
            writer.Object(record);
        }

        writer.EndObject();
    }

    private static void Read<T>(ref RecordReader reader, ref IReadOnlyDictionary<Air, T>? target, string expected, string expectedValue, ValueReader<T> read)
    {
        RecordReader start = reader;
        var map = new Dictionary<Air, T>();
        string? problem = reader.TokenType == JsonTokenType.StartObject ? null : expected;
        while (problem is null && reader.MoveNext() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var air = new Air(reader.GetText());
            reader.MoveNext();
            if (!read(ref reader, out T value))
                problem = expectedValue;
            else if (!map.TryAdd(air, value))
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
}
