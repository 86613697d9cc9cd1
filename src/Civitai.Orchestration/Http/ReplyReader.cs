using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Civitai.Orchestration.Http;

/// <summary>
/// Reads replies so that one odd member does not lose the rest: what does not fit its member becomes an additional property, as it came.
/// </summary>
internal static class ReplyReader
{
    internal static T? Read<T>(byte[] body, JsonTypeInfo<T> contract)
    {
        try
        {
            return JsonSerializer.Deserialize(body, contract);
        }
        catch (JsonException e) when (typeof(T).IsSubclassOf(typeof(WireRecord)) && MemberOf(e) is not null)
        {
            return ReadWithoutOddMembers(body, contract);
        }
    }

    /// <summary>The workflow's id in a reply that cannot be read as a whole; null when there is none.</summary>
    internal static string? FindId(byte[] body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isId = reader.ValueTextEquals("id"u8);
                reader.Read();
                if (isId && reader.TokenType == JsonTokenType.String)
                    return reader.GetString();
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // not even JSON up to there
        }

        return null;
    }

    private static T? ReadWithoutOddMembers<T>(byte[] body, JsonTypeInfo<T> contract)
    {
        var odd = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        JsonObject reply = JsonNode.Parse(body)!.AsObject(); // a member was named, so it is an object
        while (true)
        {
            try
            {
                T? value = reply.Deserialize(contract);
                if (value is WireRecord record)
                {
                    foreach ((string name, JsonElement element) in odd)
                        (record.AdditionalProperties ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = element;
                }

                return value;
            }
            catch (JsonException e) when (MemberOf(e) is { } name && reply.ContainsKey(name))
            {
                odd[name] = JsonDocument.Parse(reply[name]?.ToJsonString() ?? "null").RootElement.Clone();
                reply.Remove(name);
            }
        }
    }

    // "$.cost.total" is in the member cost.
    private static string? MemberOf(JsonException exception)
    {
        if (exception.Path is not ['$', '.', .. string path])
            return null;
        int end = path.IndexOfAny(['.', '[']);
        return end < 0 ? path : path[..end];
    }
}
