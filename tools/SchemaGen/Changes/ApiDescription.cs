using System.Text.Json.Nodes;
using SchemaGen.Schema;
using SchemaGen.Writing;

namespace SchemaGen.Changes;

/// <summary>What a digest or a document says: types of steps with their inputs, operations, and schemas with what they inherit.</summary>
internal sealed class ApiDescription
{
    private const string StepDiscriminator = "$type";

    private readonly JsonObject _schemas;
    private readonly JsonObject _operations;

    private ApiDescription(JsonObject digest)
    {
        _schemas = (JsonObject)digest["components"]!["schemas"]!; // the reader makes them
        _operations = (JsonObject)digest["operations"]!;
        foreach (string union in _schemas.Select(s => s.Key))
        {
            if (UnionOf(union) is not { Property: StepDiscriminator } steps)
                continue;
            bool isReply = steps.Branches.Values.Any(b => Has(b) && Members(b).ContainsKey("output"));
            foreach ((string type, string schema) in steps.Branches)
            {
                if (!Steps.TryGetValue(type, out StepShape? step))
                    Steps.Add(type, step = new StepShape());
                step.Schemas[union] = (schema, isReply);
            }
        }

        foreach (StepShape step in Steps.Values)
        {
            step.IsFollowed = step.Schemas.Values.All(s => Has(s.Schema));
            step.Input = TargetOf(step, "input");
            step.Output = TargetOf(step, "output");
        }
    }

    /// <summary>The types of steps by name, in the order of the document.</summary>
    public OrderedDictionary<string, StepShape> Steps { get; } = new(StringComparer.Ordinal);

    /// <summary>The operations, each by method and path.</summary>
    public IEnumerable<string> Operations => _operations.Select(o => o.Key);

    public static ApiDescription OfDigest(IEnumerable<string> lines) => new(DigestReader.Read(lines));

    /// <summary>The description of a document, by the way of a digest, so that both are described in the same words.</summary>
    public static ApiDescription OfDocument(JsonObject document) => OfDigest(Digest.Whole(document).Split('\n'));

    public bool Has(string schema) => _schemas.ContainsKey(schema);

    public bool HasOperation(string address) => _operations.ContainsKey(address);

    public string OperationId(string address) => _operations[address]!["operationId"]!.GetValue<string>();

    /// <summary>The parameters of an operation, and what it takes and replies, as its members.</summary>
    public OrderedDictionary<string, MemberShape> Parameters(string address)
    {
        var members = new OrderedDictionary<string, MemberShape>(StringComparer.Ordinal);
        Gather("operations", (JsonObject)_operations[address]!, members, []);
        return members;
    }

    /// <summary>The members of a schema, inherited ones first. The nearest declaration counts, but that a discriminator is as its union declares it; what any level requires is required.</summary>
    public OrderedDictionary<string, MemberShape> Members(string schema)
    {
        var members = new OrderedDictionary<string, MemberShape>(StringComparer.Ordinal);
        Gather(schema, new HashSet<string>(StringComparer.Ordinal), members);
        return members;
    }

    /// <summary>What tells the branches of a schema apart; null for a schema that has none of its own.</summary>
    public Union? UnionOf(string schema)
    {
        if (_schemas[schema]?["discriminator"] is not JsonObject discriminator)
            return null;
        var branches = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((string value, JsonNode? target) in (JsonObject)discriminator["mapping"]!)
            branches.Add(value, SchemaDocument.NameOf(target!));
        return new Union(discriminator["propertyName"]!.GetValue<string>(), branches);
    }

    /// <summary>Whether a schema tells the types of steps apart.</summary>
    public bool IsOfSteps(string schema) => UnionOf(schema)?.Property == StepDiscriminator;

    /// <summary>The inputs below a schema, each by the path of its discriminators' values.</summary>
    public IEnumerable<KeyValuePair<string, string>> Leaves(string path, string schema) =>
        UnionOf(schema) is { } union ? union.Branches.SelectMany(b => Leaves($"{path}/{b.Key}", b.Value)) : [new(path, schema)];

    /// <summary>The object that a value refers to; null when it is none.</summary>
    public string? ObjectOf(JsonObject value) => value["$ref"] is { } target && SchemaDocument.NameOf(target) is var name && !IsVocabulary(name) ? name : null;

    /// <summary>The vocabulary that a value refers to; null when it is none.</summary>
    public string? VocabularyOf(JsonObject value) => value["$ref"] is { } target && SchemaDocument.NameOf(target) is var name && IsVocabulary(name) ? name : null;

    /// <summary>A keyword of a value or of the vocabulary that it refers to.</summary>
    public JsonNode? Keyword(JsonObject value, string keyword) => value[keyword] ?? (VocabularyOf(value) is { } name ? _schemas[name]![keyword] : null);

    private bool IsVocabulary(string name) => _schemas[name]?["enum"] is not null;

    private string? TargetOf(StepShape step, string member) => step.Schemas.Values
        .Where(s => Has(s.Schema))
        .Select(s => Members(s.Schema).TryGetValue(member, out MemberShape? shape) ? ObjectOf(shape.Value) : null)
        .FirstOrDefault(n => n is not null && Has(n));

    private void Gather(string name, HashSet<string> discriminators, OrderedDictionary<string, MemberShape> members)
    {
        if (_schemas[name] is not JsonObject schema)
            return;
        foreach (JsonNode? part in (JsonArray?)schema["allOf"] ?? [])
            Gather(SchemaDocument.NameOf(part!["$ref"]!), discriminators, members);
        Gather(name, schema, members, discriminators);
        if (UnionOf(name) is { } union)
            discriminators.Add(union.Property);
    }

    private static void Gather(string declarer, JsonObject schema, OrderedDictionary<string, MemberShape> members, HashSet<string> discriminators)
    {
        HashSet<string> required = [.. ((JsonArray?)schema["required"] ?? []).Select(r => r!.GetValue<string>())];
        foreach ((string member, JsonNode? value) in (JsonObject?)schema["properties"] ?? [])
        {
            if (!discriminators.Contains(member) || !members.ContainsKey(member))
                members[member] = new MemberShape(declarer, (JsonObject)value!, members.TryGetValue(member, out MemberShape? inherited) && inherited.IsRequired);
        }

        foreach (string member in required.Where(members.ContainsKey))
            members[member] = members[member] with { IsRequired = true };
    }
}

/// <summary>What tells the branches of a schema apart, and where each value leads.</summary>
internal sealed record Union(string Property, OrderedDictionary<string, string> Branches);

/// <summary>A member as a schema has it, and the schema that declares it.</summary>
internal sealed record MemberShape(string Declarer, JsonObject Value, bool IsRequired)
{
    public bool IsReadOnly => Value["readOnly"] is not null;
}

/// <summary>A type of step: its schemas by the union that leads to them, its input and its output.</summary>
internal sealed class StepShape
{
    public OrderedDictionary<string, (string Schema, bool IsReply)> Schemas { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the description has the schemas; a digest has those of the library's types of steps only.</summary>
    public bool IsFollowed { get; set; }

    public string? Input { get; set; }

    public string? Output { get; set; }
}
