using System.Text;
using System.Text.Json.Nodes;
using SchemaGen.FactFiles;
using SchemaGen.Schema;

namespace SchemaGen.Writing;

/// <summary>Writes what the document says of the schemas that the library has, without its sentences: the tests compare with it where the document is not at hand.</summary>
internal sealed class Digest
{
    private const string Prefix = "#/components/schemas/";

    private readonly JsonObject _schemas;
    private readonly HashSet<string> _steps;
    private readonly Complaints _complaints;
    private readonly SortedSet<string> _met = new(StringComparer.Ordinal);

    private Digest(JsonObject schemas, HashSet<string> steps, Complaints complaints)
    {
        _schemas = schemas;
        _steps = steps;
        _complaints = complaints;
    }

    /// <summary>The digest that the facts ask for; null when they ask for none.</summary>
    /// <param name="document">The document, as published.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="complaints">What cannot be made sense of.</param>
    public static OutputFiles? Make(JsonObject document, FactSet facts, Complaints complaints)
    {
        if (facts.Object("digest", "file")?.Text is not { } file)
            return null;
        var files = new OutputFiles(Path.GetDirectoryName(file) ?? "", $"# Written by SchemaGen: what the schema of {facts.SchemaDate} says, without its sentences.", "*.digest");
        var digest = new Digest((JsonObject)document["components"]!["schemas"]!, [.. facts.Steps.Members.Select(s => s.Key)], complaints); // SchemaDocument has complained of a document without
        foreach (string name in facts.Object("digest", "schemas")?.Texts() ?? [])
            digest.Meet(name, "digest.schemas");
        foreach ((string address, JsonObject operation) in Operations(document))
            digest.MeetVocabularies(operation["parameters"], address);
        files.Add(Path.GetFileName(file), Write(document, digest._met));
        return files;
    }

    /// <summary>What a document says of every schema that it has.</summary>
    /// <param name="document">The document, as published.</param>
    public static string Whole(JsonObject document) =>
        Write(document, ((JsonObject?)document["components"]?["schemas"] ?? throw new InvalidDataException("The document has no components.schemas.")).Select(s => s.Key).Order(StringComparer.Ordinal));

    private static string Write(JsonObject document, IEnumerable<string> names)
    {
        var text = new StringBuilder();
        text.Append("""
            # A schema and what it builds on; below it what tells its branches apart, and its members. A mark ! says required, ? that null is taken;
            # (...) is what a list or a map holds. Of the types of steps, only those that the library has are followed. > begins an operation: its address, its
            # name, its parameters, what it takes and what it replies.

            """);
        foreach ((string address, JsonObject operation) in Operations(document))
            WriteOperation(text, address, operation);
        foreach (string name in names)
            Write(text, name, (JsonObject)document["components"]!["schemas"]![name]!); // only what is there was met
        return text.ToString();
    }

    private static IEnumerable<(string Address, JsonObject Operation)> Operations(JsonObject document) =>
        from path in (JsonObject?)document["paths"] ?? []
        from method in (JsonObject)path.Value!
        where method.Value is JsonObject
        select ($"{method.Key.ToUpperInvariant()} {path.Key}", (JsonObject)method.Value!);

    private static void WriteOperation(StringBuilder text, string address, JsonObject operation)
    {
        text.Append("> ").Append(address).Append(' ').Append(operation["operationId"]).Append('\n');
        foreach (JsonObject parameter in ((JsonArray?)operation["parameters"] ?? []).OfType<JsonObject>().Where(p => p["schema"] is JsonObject))
            WriteMember(text, ">   ", parameter["name"]!.GetValue<string>(), IsTrue(parameter["required"]), (JsonObject)parameter["schema"]!);
        if (SchemaOf(operation["requestBody"]) is { } taken)
            WriteMember(text, ">   ", "(request)", IsTrue(operation["requestBody"]!["required"]), taken);
        JsonNode? success = ((JsonObject?)operation["responses"] ?? []).FirstOrDefault(r => r.Key.StartsWith('2')).Value;
        if (SchemaOf(success) is { } given)
            WriteMember(text, ">   ", "(reply)", isRequired: true, given);
    }

    // All media types of a body have the same schema.
    private static JsonObject? SchemaOf(JsonNode? body) => ((JsonObject?)body?["content"])?.Select(c => c.Value?["schema"]).OfType<JsonObject>().FirstOrDefault();

    private static bool IsTrue(JsonNode? value) => value?.GetValue<bool>() == true;

    private static void WriteMember(StringBuilder text, string indent, string name, bool isRequired, JsonObject schema) =>
        text.Append(indent).Append(name).Append(isRequired ? "! " : " ").Append(Keywords(schema)).Append('\n');

    private static void Write(StringBuilder text, string name, JsonObject schema)
    {
        List<JsonObject> own = [schema, .. ((JsonArray?)schema["allOf"] ?? []).OfType<JsonObject>().Where(p => !p.ContainsKey("$ref"))];
        text.Append(name);
        foreach (JsonObject part in ((JsonArray?)schema["allOf"] ?? []).OfType<JsonObject>().Where(p => p.ContainsKey("$ref")))
            text.Append(" : ").Append(SchemaDocument.NameOf(part["$ref"]!));
        if (schema.ContainsKey("enum"))
            text.Append(' ').Append(Keywords(schema));
        text.Append('\n');
        foreach (JsonObject discriminator in own.Select(p => p["discriminator"]).OfType<JsonObject>())
        {
            text.Append("  by ").Append(discriminator["propertyName"]);
            foreach ((string value, JsonNode? target) in (JsonObject?)discriminator["mapping"] ?? [])
                text.Append(' ').Append(value).Append('=').Append(SchemaDocument.NameOf(target!));
            text.Append('\n');
        }

        HashSet<string> required = [.. own.SelectMany(p => (JsonArray?)p["required"] ?? []).Select(v => v!.GetValue<string>())];
        foreach ((string member, JsonNode? type) in own.SelectMany(p => (JsonObject?)p["properties"] ?? []))
            WriteMember(text, "  ", member, required.Remove(member), (JsonObject)type!);
        if (required.Count > 0)
            text.Append("  inherited ").AppendJoin(' ', required.Select(r => r + "!")).Append('\n');
    }

    private static string Keywords(JsonObject schema)
    {
        var words = new List<string>();
        if (schema["$ref"] is { } target)
            words.Add("ref=" + SchemaDocument.NameOf(target));
        if (schema["type"] is JsonArray types)
            words.AddRange(types.Select(t => t!.GetValue<string>()).Where(t => t != "null").Select(t => types.Any(n => n!.GetValue<string>() == "null") ? t + "?" : t));
        else if (schema["type"] is { } type)
            words.Add(type.GetValue<string>());
        foreach ((string keyword, JsonNode? value) in schema)
        {
            if (keyword is "$ref" or "type" || Schema.Keywords.Ignored.ContainsKey(keyword))
                continue;
            words.Add((keyword, value) switch
            {
                ("items", JsonObject item) => $"items=({Keywords(item)})",
                ("additionalProperties", JsonObject item) => $"values=({Keywords(item)})",
                ("pattern", not null) when value.GetValue<string>().StartsWith(Schema.Keywords.AirPatternStart, StringComparison.Ordinal) => "air",
                ("readOnly", not null) when value.GetValue<bool>() => "readOnly",
                _ => $"{keyword}={value?.ToJsonString() ?? "null"}",
            });
        }

        return words.Count == 0 ? "any" : string.Join(' ', words);
    }

    private void Meet(string name, string place)
    {
        if (_schemas[name] is not JsonObject schema)
        {
            _complaints.Add(place, $"names {name}, which the document does not have.");
            return;
        }

        if (_met.Add(name))
            Follow(schema, name);
    }

    // Of what operations take, the vocabularies; objects are followed from where the facts say.
    private void MeetVocabularies(JsonNode? node, string place)
    {
        foreach (JsonNode? inner in node switch { JsonArray list => list, JsonObject map => map.Select(m => m.Value), _ => [] })
            MeetVocabularies(inner, place);
        if (node is JsonObject && node["$ref"] is JsonValue reference && _schemas[SchemaDocument.NameOf(reference)]?["enum"] is not null)
            Meet(SchemaDocument.NameOf(reference), place);
    }

    // Every schema that another one names; of a union of steps only those that the library has.
    private void Follow(JsonNode? node, string place)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (JsonNode? item in list)
                    Follow(item, place);
                break;
            case JsonObject map when map["propertyName"] is JsonValue && map["mapping"] is JsonObject mapping:
                bool isOfSteps = map["propertyName"]!.GetValue<string>() == "$type"; // a value
                foreach ((string value, JsonNode? target) in mapping.Where(m => !isOfSteps || _steps.Contains(m.Key)))
                    Meet(SchemaDocument.NameOf(target!), $"{place} '{value}'");
                break;
            case JsonObject map:
                if (map["$ref"] is JsonValue reference && reference.GetValue<string>().StartsWith(Prefix, StringComparison.Ordinal))
                    Meet(SchemaDocument.NameOf(reference), place);
                foreach ((_, JsonNode? inner) in map)
                    Follow(inner, place);
                break;
        }
    }
}
