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
            if (CanRead(member, contract))
            {
                Write(member.Name, member.Value, writer);
            }
            else if (member.Value.ValueKind == JsonValueKind.Object && RecordOf(member.Name, contract) is { } nested)
            {
                writer.WritePropertyName(member.Name);
                WriteReadable(member.Value, nested, writer);
            }
            else
            {
                Write(Mark + member.Name, member.Value, writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void Write(string name, JsonElement value, Utf8JsonWriter writer)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
    }

    // A record with this member alone reads: so the member's own converter decides.
    private static bool CanRead(JsonProperty member, JsonTypeInfo contract)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            writer.WriteStartObject();
            Write(member.Name, member.Value, writer);
            writer.WriteEndObject();
        }

        try
        {
            JsonSerializer.Deserialize(buffer.WrittenSpan, contract);
            return true;
        }
        catch (Exception e) when (IsReadFailure(e))
        {
            return false;
        }
    }

    // The contract of a member that is a record itself.
    private static JsonTypeInfo? RecordOf(string member, JsonTypeInfo contract)
    {
        foreach (JsonPropertyInfo property in contract.Properties)
        {
            if (property.Name == member && property.PropertyType.IsAssignableTo(typeof(WireRecord)) && contract.Options.GetTypeInfo(property.PropertyType) is { Kind: JsonTypeInfoKind.Object } nested)
                return nested;
        }

        return null;
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
