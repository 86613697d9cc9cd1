using System.Text.Json;
using System.Text.Json.Serialization;

namespace Generation.Wire;

/// <summary>
/// Writes a time in UTC with a <c>Z</c>, as the service does, and any other time with its offset. A time that comes without an offset is UTC, so that it is the same instant on every machine.
/// </summary>
internal sealed class TimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(ref reader) ?? throw Failure() : throw Failure();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        if (value.Offset == TimeSpan.Zero)
            writer.WriteStringValue(value.UtcDateTime);
        else
            writer.WriteStringValue(value);
    }

    /// <summary>The time of a text; null when it is none.</summary>
    internal static DateTimeOffset? Parse(JsonElement text)
    {
        if (text.TryGetDateTime(out DateTime time) && time.Kind != DateTimeKind.Local)
            return new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc));
        return text.TryGetDateTimeOffset(out DateTimeOffset withOffset) ? withOffset : null;
    }

    private static DateTimeOffset? Parse(ref Utf8JsonReader reader)
    {
        if (reader.TryGetDateTime(out DateTime time) && time.Kind != DateTimeKind.Local)
            return new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc));
        return reader.TryGetDateTimeOffset(out DateTimeOffset withOffset) ? withOffset : null;
    }

    private static JsonException Failure() => new("A time has the form 2026-11-24T10:30:00Z.");
}
