using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Generation.Wire;

/// <summary>Reads what a service sends.</summary>
internal static class WireReader
{
    internal static T Read<T>(ReadOnlyMemory<byte> utf8, JsonTypeInfo<T> contract) =>
        JsonSerializer.Deserialize(utf8.Span, contract) ?? throw new JsonException("A value is expected.");

    internal static string? FindText(ReadOnlyMemory<byte> utf8, string name) => null;
}
