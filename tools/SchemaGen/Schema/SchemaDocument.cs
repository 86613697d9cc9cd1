using System.Text.Json.Nodes;
using SchemaGen.FactFiles;

namespace SchemaGen.Schema;

/// <summary>The schemas of an OpenAPI document with the facts' additions, by name.</summary>
internal sealed class SchemaDocument
{
    private readonly Dictionary<string, ObjectSchema> _schemas = new(StringComparer.Ordinal);
    private readonly HashSet<(string Schema, string Value)> _added = [];
    private readonly List<(string Schema, Fact Fact)> _additions = [];
    private readonly JsonObject _raw;
    private readonly Complaints _complaints;

    public SchemaDocument(JsonObject document, Fact additions, Complaints complaints)
    {
        _complaints = complaints;
        _raw = (JsonObject?)document["components"]?["schemas"] ?? throw new InvalidDataException("The document has no components.schemas.");
        Merge(additions);
    }

    public bool Has(string name) => _raw.ContainsKey(name);

    /// <summary>Whether a value of the schema's discriminator comes from the facts' additions.</summary>
    public bool IsAddition(string schema, string value) => _added.Contains((schema, value));

    /// <summary>The values of a schema that is an enumeration of text; null when it is something else.</summary>
    public IReadOnlyList<string>? EnumValues(string name) =>
        _raw[name]?["enum"] is JsonArray values ? [.. values.Select(v => v!.GetValue<string>())] : null;

    public ObjectSchema Get(string name)
    {
        if (!_schemas.TryGetValue(name, out ObjectSchema? schema))
        {
            if (_raw[name] is not JsonObject)
                _complaints.Add(name, "is referred to, and the document does not have it.");
            _schemas.Add(name, schema = ObjectSchema.Read(name, _raw[name] as JsonObject ?? [], _complaints));
            foreach ((_, Fact fact) in _additions.Where(a => a.Schema == name))
                fact.Use();
        }

        return schema;
    }

    public static string NameOf(JsonNode reference) => reference.GetValue<string>().Split('/')[^1];

    // Additions are fragments of the same language: whole schemas, members of a schema, values of a discriminator. Each added value is one input or
    // family that the document lacks. What the document says by now must leave the facts, so that the facts never hides a change.
    private void Merge(Fact additions)
    {
        foreach ((string name, Fact schema) in Members(additions["schemas"]))
        {
            _additions.Add((name, schema));
            if (!_raw.TryAdd(name, schema.Peek()))
                _complaints.Add(name, "the document declares this schema now; remove it from the facts' additions.");
        }

        foreach ((string name, Fact members) in Members(additions["members"]))
        {
            foreach ((string member, Fact schema) in members.Members)
            {
                _additions.Add((name, schema));
                if (Part(name, "properties") is not { } part)
                    _complaints.Add(name, "the facts adds members to a schema that does not exist.");
                else if (!((JsonObject)part["properties"]!).TryAdd(member, schema.Peek()))
                    _complaints.Add($"{name}.{member}", "the document declares this member now; remove it from the facts' additions.");
            }
        }

        foreach ((string name, Fact values) in Members(additions["discriminatorValues"]))
        {
            foreach ((string value, Fact schema) in values.Members)
            {
                _additions.Add((name, schema));
                if (Part(name, "discriminator")?["discriminator"]?["mapping"] is not JsonObject mapping)
                    _complaints.Add(name, "the facts adds discriminator values to a schema without a discriminator.");
                else if (!mapping.TryAdd(value, "#/components/schemas/" + schema.Candidate))
                    _complaints.Add(name, $"the document has the discriminator value '{value}' now; remove it from the facts' additions.");
                else
                    _added.Add((name, value));
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, Fact>> Members(Fact? fact) => fact?.Members ?? [];

    private JsonObject? Part(string name, string keyword)
    {
        if (_raw[name] is not JsonObject schema)
            return null;
        if (schema.ContainsKey(keyword))
            return schema;
        return (schema["allOf"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(p => p.ContainsKey(keyword));
    }
}

/// <summary>A schema of an object: what it declares itself and what it builds on.</summary>
internal sealed class ObjectSchema(string name)
{
    public string Name => name;

    public string? Base { get; private set; }

    public List<(string Name, JsonObject Schema)> Members { get; } = [];

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    public string? Discriminator { get; private set; }

    public List<(string Value, string Schema)> Branches { get; } = [];

    /// <summary>The branch that the service takes when the discriminator is absent; null when it must be there.</summary>
    public string? DefaultBranch { get; private set; }

    public static ObjectSchema Read(string name, JsonObject raw, Complaints complaints)
    {
        var schema = new ObjectSchema(name);
        schema.ReadPart(raw, complaints);
        foreach (JsonObject part in ((JsonArray?)raw["allOf"] ?? []).OfType<JsonObject>())
            schema.ReadPart(part, complaints);
        return schema;
    }

    private void ReadPart(JsonObject part, Complaints complaints)
    {
        foreach ((string keyword, _) in part)
        {
            if (!Keywords.ReadOnSchema.Contains(keyword) && !Keywords.Ignored.ContainsKey(keyword))
                complaints.Add(Name, $"unknown keyword '{keyword}'.");
        }

        if (part["$ref"] is { } reference)
        {
            if (Base is not null)
                complaints.Add(Name, "builds on more than one schema, which a record cannot.");
            Base = SchemaDocument.NameOf(reference);
            return;
        }

        foreach ((string member, JsonNode? schema) in (JsonObject?)part["properties"] ?? [])
        {
            Members.Add((member, (JsonObject)schema!));
            foreach ((string keyword, _) in (JsonObject)schema!)
            {
                if (!Keywords.ReadOnMember.Contains(keyword) && !Keywords.Ignored.ContainsKey(keyword))
                    complaints.Add($"{Name}.{member}", $"unknown keyword '{keyword}'.");
            }
        }

        foreach (JsonNode? member in (JsonArray?)part["required"] ?? [])
            Required.Add(member!.GetValue<string>());

        if (part["discriminator"] is JsonObject discriminator)
        {
            Discriminator = discriminator["propertyName"]!.GetValue<string>();
            foreach ((string value, JsonNode? target) in (JsonObject?)discriminator["mapping"] ?? [])
                Branches.Add((value, SchemaDocument.NameOf(target!)));
            DefaultBranch = ((JsonObject?)part["properties"])?[Discriminator]?["default"]?.GetValue<string>();
        }

        if (part.ContainsKey("properties") && part["additionalProperties"]?.ToJsonString() != "false")
            complaints.Add(Name, "is open (additionalProperties is not false), and inputs are closed.");
    }
}
