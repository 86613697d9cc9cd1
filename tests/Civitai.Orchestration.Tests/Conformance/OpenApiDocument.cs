using System.Text.Json;

namespace Civitai.Orchestration.Tests.Conformance;

/// <summary>The published OpenAPI document or its digest, with inheritance flattened and the discriminator trees walked to their leaves.</summary>
internal sealed class OpenApiDocument
{
    private const string RefPrefix = "#/components/schemas/";

    private readonly JsonElement _schemas;

    private OpenApiDocument(JsonElement root) => _schemas = root.GetProperty("components").GetProperty("schemas");

    /// <summary>The names of the schemas.</summary>
    public IEnumerable<string> Names => _schemas.EnumerateObject().Select(s => s.Name);

    public static OpenApiDocument Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return new OpenApiDocument(document.RootElement.Clone());
    }

    /// <summary>What the checked-in digest says of the document.</summary>
    public static OpenApiDocument ReadDigest() => new(JsonSerializer.SerializeToElement(SchemaDigest.Read(File.ReadLines(SchemaDigest.File))));

    public bool Has(string schema) => _schemas.TryGetProperty(schema, out _);

    /// <summary>The leaves below a schema with the discriminators that lead to each, outermost first.</summary>
    public IEnumerable<(IReadOnlyList<Discriminator> Path, string Schema)> Leaves(string root) => Leaves(root, []);

    /// <summary>The values of a discriminator with their schemas; empty for a schema that has none of its own.</summary>
    public IReadOnlyList<(Discriminator Value, string Schema)> Branches(string schema)
    {
        foreach (JsonElement part in Parts(_schemas.GetProperty(schema)))
        {
            if (part.TryGetProperty("discriminator", out JsonElement discriminator))
            {
                string name = discriminator.GetProperty("propertyName").GetString()!;
                return [.. discriminator.GetProperty("mapping").EnumerateObject().Select(m => (new Discriminator(name, m.Name), Target(m.Value.GetString()!)))];
            }
        }

        return [];
    }

    /// <summary>The members of a schema, inherited ones first. The nearest declaration of a name counts; what any level requires is required.</summary>
    public IReadOnlyList<SchemaMember> Members(string schema)
    {
        var members = new Dictionary<string, JsonElement>();
        var required = new HashSet<string>();
        Gather(_schemas.GetProperty(schema), members, required);
        return [.. members.Select(m => new SchemaMember(this, m.Key, m.Value, required.Contains(m.Key)))];
    }

    /// <summary>The values of a named enumeration; null when the schema is none.</summary>
    public IReadOnlyList<string>? EnumOf(string schema) =>
        _schemas.GetProperty(schema).TryGetProperty("enum", out JsonElement values) ? SchemaMember.Texts(values) : null;

    /// <summary>The keywords of a schema as one member would have them.</summary>
    public JsonElement Resolve(JsonElement schema, out string? name)
    {
        name = null;
        while (schema.TryGetProperty("$ref", out JsonElement target))
        {
            name = Target(target.GetString()!);
            schema = _schemas.GetProperty(name);
        }

        return schema;
    }

    private static string Target(string reference) =>
        reference.StartsWith(RefPrefix, StringComparison.Ordinal) ? reference[RefPrefix.Length..] : throw new FormatException($"{reference} is not a reference to a schema.");

    // The schema's own keywords stand beside allOf or inside it, in a part that is not a reference.
    private static IEnumerable<JsonElement> Parts(JsonElement schema)
    {
        yield return schema;
        if (!schema.TryGetProperty("allOf", out JsonElement parts))
            yield break;
        foreach (JsonElement part in parts.EnumerateArray().Where(p => !p.TryGetProperty("$ref", out _)))
            yield return part;
    }

    private IEnumerable<(IReadOnlyList<Discriminator> Path, string Schema)> Leaves(string schema, IReadOnlyList<Discriminator> path)
    {
        IReadOnlyList<(Discriminator Value, string Schema)> branches = Branches(schema);
        return branches.Count == 0 ? [(path, schema)] : branches.SelectMany(b => Leaves(b.Schema, [.. path, b.Value]));
    }

    private void Gather(JsonElement schema, Dictionary<string, JsonElement> members, HashSet<string> required)
    {
        if (schema.TryGetProperty("allOf", out JsonElement parts))
        {
            foreach (JsonElement part in parts.EnumerateArray())
                Gather(part.TryGetProperty("$ref", out _) ? Resolve(part, out _) : part, members, required);
        }

        if (schema.TryGetProperty("required", out JsonElement names))
            required.UnionWith(SchemaMember.Texts(names));
        if (schema.TryGetProperty("properties", out JsonElement properties))
        {
            foreach (JsonProperty property in properties.EnumerateObject())
                members[property.Name] = property.Value;
        }
    }
}

/// <summary>A member of a schema, with the keywords that this document uses.</summary>
internal sealed class SchemaMember
{
    private readonly OpenApiDocument _document;
    private readonly JsonElement _schema;
    private readonly JsonElement _resolved;

    public SchemaMember(OpenApiDocument document, string name, JsonElement schema, bool isRequired)
    {
        _document = document;
        _schema = schema;
        _resolved = document.Resolve(schema, out string? target);
        Name = name;
        Target = target;
        IsRequired = isRequired;
        string[] types = !_resolved.TryGetProperty("type", out JsonElement type) ? [] : type.ValueKind == JsonValueKind.Array ? Texts(type) : [type.GetString()!];
        Type = types.FirstOrDefault(t => t != "null") ?? (_resolved.TryGetProperty("enum", out _) ? "string" : _resolved.TryGetProperty("allOf", out _) ? "object" : null);
        IsNullable = types.Contains("null");
    }

    public string Name { get; }

    /// <summary>The named schema that the member refers to; null for one written in place.</summary>
    public string? Target { get; }

    public bool IsRequired { get; }

    /// <summary>The JSON type; null when any will do.</summary>
    public string? Type { get; }

    public bool IsNullable { get; }

    public string? Format => Keyword("format")?.GetString();

    public bool IsReadOnly => Keyword("readOnly")?.GetBoolean() == true;

    public IReadOnlyList<string>? Enum => Keyword("enum") is { } values ? Texts(values) : null;

    public bool IsAir => Keyword("pattern")?.GetString()?.Contains("(?<ecosystem>", StringComparison.Ordinal) == true;

    public JsonElement? Default => Keyword("default");

    public SchemaMember? Items => Keyword("items") is { } items ? new SchemaMember(_document, Name + "[]", items, isRequired: true) : null;

    /// <summary>What the values of a map look like; null when the member is no map.</summary>
    public SchemaMember? Values => !_resolved.TryGetProperty("properties", out _) && Keyword("additionalProperties") is { ValueKind: JsonValueKind.Object } values
        ? new SchemaMember(_document, Name + "{}", values, isRequired: true)
        : null;

    public bool IsObject => Type == "object" && Target is not null && Values is null;

    public double? Number(string keyword) => Keyword(keyword)?.GetDouble();

    public override string ToString() => string.Join(' ', new[] { Target ?? Type ?? "any", Format, Type == "array" ? $"of {Items}" : null, IsAir ? "(AIR)" : null }.OfType<string>());

    internal static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Where(v => v.ValueKind is JsonValueKind.String or JsonValueKind.Number).Select(v => v.ToString())];

    private JsonElement? Keyword(string name) =>
        _schema.TryGetProperty(name, out JsonElement own) ? own : _resolved.TryGetProperty(name, out JsonElement value) ? value : default(JsonElement?);
}
