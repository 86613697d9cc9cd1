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
        files.Add(Path.GetFileName(file), digest.Write(facts.Object("digest", "schemas")?.Texts() ?? []));
        return files;
    }

    private string Write(IReadOnlyList<string> names)
    {
        foreach (string name in names)
            Meet(name, "digest.schemas");

        var text = new StringBuilder();
        text.Append("""
            # A schema and what it builds on; below it what tells its branches apart, and its members. A mark ! says required, ? that null is taken;
            # (...) is what a list or a map holds. Of the types of steps, only those that the library has are followed.

            """);
        foreach (string name in _met)
            Write(text, name, (JsonObject)_schemas[name]!); // only what is there was met
        return text.ToString();
    }

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
            text.Append("  ").Append(member).Append(required.Remove(member) ? "! " : " ").Append(Keywords((JsonObject)type!)).Append('\n');
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
