using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Generation.Wire;

/// <summary>
/// Reads a record of which some member does not fit. The record is written again with such members under a name that it does not declare, so that they come
/// as additional properties; after reading they get their names back. Works at any depth, by the records' own contracts.
/// </summary>
internal static class OddMembers
{
    // No service sends it: it is made anew in each process.
    private static readonly string Mark = $"odd-{Guid.NewGuid():N}-";

    /// <summary>Whether an exception says that JSON does not fit a contract, rather than that the program is in trouble.</summary>
    internal static bool IsReadFailure(Exception exception) =>
        exception is JsonException or InvalidOperationException or FormatException or OverflowException or ArgumentException or NotSupportedException or InvalidCastException;

    /// <summary>What every contract of a record does after reading.</summary>
    internal static void Prepare(JsonTypeInfo contract)
    {
        if (contract.Kind == JsonTypeInfoKind.Object && contract.Type.IsAssignableTo(typeof(WireRecord)))
            contract.OnDeserialized = static record => GiveNamesBack((WireRecord)record);
    }

    /// <summary>Reads an object as a record, with members that do not fit as additional properties.</summary>
    /// <exception cref="JsonException">It cannot be read even so.</exception>
    internal static object Read(JsonElement element, JsonTypeInfo contract)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw new JsonException("An object is expected.");

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
            WriteReadable(element, contract, writer);
        try
        {
            return JsonSerializer.Deserialize(buffer.WrittenSpan, contract)!; // an object is never null
        }
        catch (Exception e) when (e is not JsonException && IsReadFailure(e))
        {
            throw new JsonException("The object cannot be read.", e);
        }
    }

    private static void WriteReadable(JsonElement record, JsonTypeInfo contract, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (JsonProperty member in record.EnumerateObject())
        {
            JsonTypeInfo? type = TypeOf(member.Name, contract);
            if (type is null || CanRead(member.Value, type))
            {
                writer.WritePropertyName(member.Name);
                writer.WriteRawValue(member.Value.GetRawText(), skipInputValidation: true);
            }
            else if (type.Kind == JsonTypeInfoKind.Object && member.Value.ValueKind == JsonValueKind.Object)
            {
                writer.WritePropertyName(member.Name);
                WriteReadable(member.Value, type, writer);
            }
            else
            {
                writer.WritePropertyName(Mark + member.Name);
                writer.WriteRawValue(member.Value.GetRawText(), skipInputValidation: true);
            }
        }

        writer.WriteEndObject();
    }

    private static JsonTypeInfo? TypeOf(string member, JsonTypeInfo contract)
    {
        foreach (JsonPropertyInfo property in contract.Properties)
        {
            if (property.Name == member && !property.IsExtensionData)
                return contract.Options.GetTypeInfo(property.PropertyType);
        }

        return null;
    }

    private static bool CanRead(JsonElement value, JsonTypeInfo type)
    {
        try
        {
            value.Deserialize(type);
            return true;
        }
        catch (Exception e) when (IsReadFailure(e))
        {
            return false;
        }
    }

    private static void GiveNamesBack(WireRecord record)
    {
        if (record.AdditionalProperties is not { } members)
            return;

        List<string>? marked = null;
        foreach (string name in members.Keys)
        {
            if (name.StartsWith(Mark, StringComparison.Ordinal))
                (marked ??= []).Add(name);
        }

        for (int i = 0; i < marked?.Count; i++)
        {
            if (members.Remove(marked[i], out JsonElement value))
                members[marked[i][Mark.Length..]] = value;
        }
    }
}
