using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Generation.Wire;

/// <summary>The one way out: what <see cref="WireReader"/> read is written so that it reads as the same again.</summary>
internal static class WireWriter
{
    internal static byte[] ToUtf8<T>(T value, JsonTypeInfo<T> contract) => LoneSurrogates.Show(JsonSerializer.SerializeToUtf8Bytes(value, contract));

    internal static string ToText<T>(T value, JsonTypeInfo<T> contract) => Show(JsonSerializer.Serialize(value, contract));

    /// <summary>JSON text as it is sent.</summary>
    internal static string Show(string json) =>
        json.Contains("\\uFDEF", StringComparison.Ordinal) ? Encoding.UTF8.GetString(LoneSurrogates.Show(Encoding.UTF8.GetBytes(json))) : json;
}
