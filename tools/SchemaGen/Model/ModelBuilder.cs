using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaGen.FactFiles;
using SchemaGen.Schema;

namespace SchemaGen.Model;

/// <summary>Makes records and rows out of schemas and facts.</summary>
internal sealed class ModelBuilder(SchemaDocument document, FactSet facts, Complaints complaints)
{
    /// <summary>Keys of a member in the facts that go into its row.</summary>
    internal static readonly string[] RowKeys =
    [
        "minimum", "maximum", "multipleOf", "minimumLength", "maximumLength", "default", "rule", "ruleText", "override", "advisedMinimum", "advisedMaximum", "advice",
        "appliesWhen", "neededThen", "notInSchema", "source", "ecosystems", "types", "allowedValues", "refusedWhen", "requiredUnless", "advisedUnless",
    ];

    /// <summary>Keywords of a schema that are limits or defaults, and the facts' keys for them.</summary>
    private static readonly (string Keyword, string Key)[] Limits =
    [
        ("minimum", "minimum"), ("maximum", "maximum"), ("multipleOf", "multipleOf"), ("minLength", "minimumLength"), ("maxLength", "maximumLength"),
        ("minItems", "minimumLength"), ("maxItems", "maximumLength"), ("default", "default"),
    ];

    private readonly Naming _naming = new(facts);
    private readonly Dictionary<string, List<string>> _enumsByName = new(StringComparer.Ordinal);

    public Naming Naming => _naming;

    /// <summary>Values of the vocabularies that were met, by C# name.</summary>
    public IReadOnlyDictionary<string, List<string>> Enums => _enumsByName;

    /// <summary>Objects inside inputs that were met, by schema name.</summary>
    public SortedSet<string> Nested { get; } = new(StringComparer.Ordinal);

    public Record Build(StepType step)
    {
        ObjectSchema schema = document.Get(step.Root);
        var root = new Record(step.Root, _naming.Type(step.Root), null, step) { Discriminator = schema.Discriminator, Folder = step.Folder };
        root.Schemas.Add(step.Root);
        facts.ComplainAboutPlace(step.Root, root.Scope, complaints);
        if (schema.Discriminator is not null)
            root.Properties.Add(new DiscriminatorProperty(schema.Discriminator, 0, null, schema.DefaultBranch is not null));
        DeclareMembers(root);
        BuildBranches(schema, root, [], []);
        Lift(root);
        int place = 0;
        foreach (Record leaf in root.Leaves)
            leaf.Place = place++;
        foreach ((string name, Fact entry) in facts.Bases.Members)
            Share(root, name, entry);
        return root;
    }

    // A record for what some siblings have in common, so that it is stated once; its name and its members are the facts' choice.
    private void Share(Record root, string name, Fact entry)
    {
        IReadOnlyList<Fact> of = entry["of"]?.Items ?? [];
        List<Record> children = [.. root.Children.SelectMany(Below).Where(r => of.Any(f => f.Candidate == r.Schema))];
        if (children.Count == 0)
            return;
        IReadOnlyList<string> wires = entry["members"]?.Texts() ?? [];
        entry["of"]!.Use(); // it has children
        if (children.Count != of.Count || children.Select(c => c.Parent).Distinct().Count() > 1)
        {
            complaints.Add($"facts bases.{name}", "names records that do not exist or are no siblings.");
            return;
        }

        Record parent = children[0].Parent!; // below the root
        var shared = new Record(name, name, parent, parent.Step) { IsShared = true, Discriminator = parent.Discriminator, Folder = parent.Folder };
        shared.Path.AddRange(parent.Path);
        foreach (string wire in wires)
        {
            List<Member> same = [.. children.Select(c => c.Members.Find(m => m.Wire == wire)).OfType<Member>()];
            if (same.Count != children.Count || same.Select(m => (m.Kind, m.IsRequired)).Distinct().Count() > 1)
            {
                complaints.Add($"facts bases.{name}", $"'{wire}' is not a member that all of them declare alike.");
                continue;
            }

            shared.Members.Add(same[0]);
            children.ForEach(c => c.Members.RemoveAll(m => m.Wire == wire));
        }

        // A discriminator that all of them fix alike.
        foreach (DiscriminatorProperty property in children[0].Properties.Where(p => p.Value is not null && children.TrueForAll(c => c.Properties.Contains(p))).ToList())
        {
            shared.Properties.Add(property);
            children.ForEach(c => c.Properties.Remove(property));
        }

        int place = parent.Children.IndexOf(children[0]);
        parent.Children.Insert(place, shared);
        foreach (Record child in children)
        {
            parent.Children.Remove(child);
            child.Parent = shared;
            shared.Children.Add(child);
        }
    }

    private static IEnumerable<Record> Below(Record record) => record.Children.SelectMany(Below).Prepend(record);

    /// <summary>The rows of a leaf, in the order to show them.</summary>
    public List<RowFacts> Rows(Record leaf)
    {
        var rows = new Dictionary<string, RowFacts>(StringComparer.Ordinal);
        foreach (string name in leaf.AllSchemas)
        {
            ObjectSchema schema = document.Get(name);
            foreach ((string wire, JsonObject raw) in schema.Members)
            {
                if (IsDiscriminator(leaf, wire))
                    continue;
                if (!rows.TryGetValue(wire, out RowFacts? row))
                {
                    (Record owner, Member member) = Owner(leaf, wire);
                    rows.Add(wire, row = new RowFacts
                    {
                        Wire = wire,
                        Accessor = $"{owner.MembersClass}.{member.Name}",
                        Parameter = member.Kind.Parameter,
                        Member = member,
                        Position = rows.Count,
                    });
                }

                ReadLimits(leaf, name, wire, raw, schema.Required.Contains(wire), row);
            }
        }

        foreach (string name in leaf.AllSchemas)
        {
            foreach (Fact patch in Patches(name))
                Apply(patch, rows);
        }

        foreach (RowFacts row in rows.Values)
        {
            RangeCheck.Complain(leaf.Schema, row, complaints);
            if (row.Values["advice"] is { Place.Length: > 0 } advice && row.Values["source"] is null && FindInherited(leaf, "rowSource") is null)
                complaints.Add($"{leaf.Schema}.{row.Wire}", $"gives advice and no source for it ({advice.Place}).");
        }

        return [.. rows.Values.OrderBy(r => leaf.Step.Rank(r.Wire)).ThenBy(r => r.Position)];
    }

    /// <summary>The C# name of a value of a vocabulary.</summary>
    public string EnumMember(string type, string value)
    {
        Fact? described = facts.Object("enums", type)?["values"]?[value];
        return (described is { IsObject: true } ? described["name"] : described)?.Text ?? Naming.Pascal(value);
    }

    /// <summary>A text or object of a record from the facts: its own, else from a bundle it uses.</summary>
    public Fact? Find(Record record, string key)
    {
        Fact? own = facts.Object("schemas", record.Schema);
        return own?[key] ?? Bundles(own).Select(b => b[key]).FirstOrDefault(v => v is not null);
    }

    /// <summary>A text of a leaf that its families may give for all their leaves.</summary>
    public Fact? FindInherited(Record record, string key)
    {
        for (Record? r = record; r is not null; r = r.Parent)
        {
            foreach (string schema in Enumerable.Reverse(r.Schemas))
            {
                Fact? own = facts.Object("schemas", schema);
                if ((own?[key] ?? Bundles(own).Select(b => b[key]).FirstOrDefault(v => v is not null)) is { } value)
                    return value;
            }
        }

        return null;
    }

    /// <summary>The price of a leaf, which its families may give for all their leaves.</summary>
    public JsonNode? Price(Record leaf) =>
        leaf.AllSchemas.Reverse().Select(s => facts.Object("prices", s)).FirstOrDefault(p => p is not null)?.Node;

    /// <summary>The rules of a leaf: those of its families and bundles, outermost first.</summary>
    public List<string> Rules(Record leaf)
    {
        var rules = new List<string>();
        foreach (string schema in leaf.AllSchemas)
        {
            Fact? own = facts.Object("schemas", schema);
            foreach (string rule in Bundles(own).Append(own).SelectMany(b => b?["rules"]?.Texts() ?? []).Where(r => !rules.Contains(r)))
                rules.Add(rule);
        }

        return rules;
    }

    /// <summary>A text about a member, from the schema that declares it, the families above, or the words shared by all.</summary>
    public string? MemberText(Record record, Member member, string key)
    {
        foreach (string schema in record.AllSchemas.Reverse())
        {
            foreach (Fact patch in Patches(schema).AsEnumerable().Reverse())
            {
                if (patch[member.Wire]?[key] is { } text)
                    return text.Text;
            }
        }

        return facts.Word(record.Scope, member.Wire, key)?.Text;
    }

    /// <summary>A vocabulary of values that stand in the member itself, or that the facts alone give.</summary>
    public Kind Vocabulary(string place, JsonObject raw, string? name) => OfEnum(place, [.. ((JsonArray?)raw["enum"] ?? []).Where(v => v is not null).Select(v => v!.GetValue<string>())], name);

    /// <summary>A vocabulary of known values.</summary>
    public Kind Vocabulary(string place, IReadOnlyList<string> values, string name) => OfEnum(place, values, name);

    public Kind KindOf(string schema, string wire, JsonObject raw, Scope scope)
    {
        string place = $"{schema}.{wire}";
        Fact? fact = Patches(schema).Select(p => p[wire]?["type"]).LastOrDefault(t => t is not null)
            ?? facts.Nested[schema]?["members"]?[wire]?["type"]
            ?? facts.Word(scope, wire, "type");
        string? given = fact?.Text;
        if (raw["$ref"] is { } reference)
            return OfReference(place, SchemaDocument.NameOf(reference), given);
        if (raw["enum"] is JsonArray values)
            return IsOfNumbers(values) ? Kind.Integer : OfEnum(place, [.. values.Where(v => v is not null).Select(v => v!.GetValue<string>())], given);

        string type = raw["type"] switch
        {
            JsonArray types => string.Join('|', types.Select(t => t!.GetValue<string>()).Where(t => t != "null")),
            { } single when single.GetValue<string>() != "null" => single.GetValue<string>(),
            _ => "",
        };
        string? format = raw["format"]?.GetValue<string>();
        bool isAir = raw["pattern"]?.GetValue<string>() is { } pattern && pattern.StartsWith(Keywords.AirPatternStart, StringComparison.Ordinal);
        bool isNumberMap = (raw["additionalProperties"] as JsonObject)?["type"]?.GetValue<string>() == "number";
        JsonNode? valueSchema = (raw["additionalProperties"] as JsonObject)?["$ref"];
        bool isColor = raw["pattern"]?.GetValue<string>() == Keywords.ColorPattern;
        if (raw["pattern"] is not null && !isAir && !isColor)
            complaints.Add(place, $"has a pattern that is neither that of an AIR nor that of a color: {raw["pattern"]}.");

        switch (type, format, given)
        {
            case ("integer", _, "seed"):
                return Kind.Seed;
            case ("integer", null or "int32", null):
                return Kind.Integer;
            case ("integer", "int64", null):
                return Kind.Long;
            case ("number", null or "double" or "float", null):
                return Kind.Number;
            case ("boolean", null, null):
                return Kind.Boolean;
            case ("string", null, null) when isAir:
                return Kind.Air;
            case ("string", null, null) when isColor:
                return Kind.Color;
            case ("string", null, "text"):
                return Kind.Text;
            case ("string", null or "uri", "media"):
                return Kind.Media;
            case ("string", "uri", "address"):
                return Kind.Address;
            case ("string", null, "string"):
                return Kind.String;
            case ("string", null, { } choice) when facts.Object("enums", choice) is not null:
                return OfEnum(place, [], choice);
            case ("object", null, null) when isNumberMap:
                return Kind.LoraMap;
            case ("object", null, null or "air") when valueSchema is not null:
                Kind entry = OfReference(place, SchemaDocument.NameOf(valueSchema), null);
                return Kind.MapOf(given is null ? "string" : "Air", entry.Type) with { IsOfForms = entry.IsOfForms, Space = entry.Space };
            case ("object" or "", null, "data"):
                return Kind.Data;
            case ("", null, "json"):
                return Kind.Json;
            case ("array", null, _):
                return OfArray(place, (JsonObject)raw["items"]!, given);
            default:
                complaints.Add(place, $"cannot be expressed: type '{type}', format '{format}', facts type '{given}'. Plain text needs one of text, string, media, address or a vocabulary.");
                return Kind.String;
        }
    }

    private Kind OfArray(string place, JsonObject items, string? given)
    {
        if (items["$ref"] is { } reference)
        {
            Kind item = OfReference(place, SchemaDocument.NameOf(reference), null);
            if (item.Shape == Shape.Choice)
                return Kind.ChoicesOf(item.Type);
            Kind list = Kind.ListOf(item.Type) with { IsOfForms = item.IsOfForms, Space = item.Space };
            return given is null ? list : list with { Parameter = given };
        }

        bool isAir = items["pattern"]?.GetValue<string>().StartsWith(Keywords.AirPatternStart, StringComparison.Ordinal) == true;
        if (isAir)
            return Kind.Airs;
        switch (items["type"]?.GetValue<string>(), given)
        {
            case ("string", "media"):
                return Kind.MediaList;
            case ("string", "texts"):
                return Kind.Texts;
            case ("string", "airs"):
                return Kind.Airs;
            case ("string", { } choice) when facts.Object("enums", choice) is not null:
                return Kind.ChoicesOf(OfEnum(place, [], choice).Type);
            default:
                complaints.Add(place, $"is a list of '{items["type"]}' and the facts does not say whether of media or texts.");
                return Kind.Texts;
        }
    }

    private Kind OfReference(string place, string target, string? given)
    {
        if (target == Kind.Step.Type)
            return Kind.Step;
        if (document.EnumValues(target) is { } values)
            return OfEnum(place, values, given ?? _naming.Type(target));
        if (facts.Object("nested", target) is not { } nested)
        {
            complaints.Add(place, $"holds a {target}, which the facts' nested section does not describe.");
            return Kind.Object(target);
        }

        Nested.Add(target);
        return Kind.Object(nested["name"]?.Text ?? _naming.Type(target)) with
        {
            IsOfForms = nested["handwritten"] is null && document.Get(target).Discriminator is not null,
            Space = "Civitai.Orchestration." + facts.FolderOf(nested.Scope.Step ?? ""),
        };
    }

    private Kind OfEnum(string place, IReadOnlyList<string> values, string? name)
    {
        if (name is null || facts.Object("enums", name) is not { } entry)
        {
            complaints.Add(place, $"has the values {string.Join(", ", values)} and no name for the vocabulary; name it in the facts.");
            return Kind.Choice(name ?? "string");
        }

        if (!_enumsByName.TryGetValue(name, out List<string>? known))
            _enumsByName.Add(name, known = []);
        foreach (string value in values)
        {
            if (!known.Contains(value))
                known.Add(value);
            if (entry["values"]?[value] is null)
                complaints.Add($"{place}", $"has the value '{value}', which the facts' vocabulary {name} does not name.");
        }

        foreach ((string value, Fact described) in entry["values"]?.Members ?? [])
        {
            if (described["notInSchema"] is not { } reason)
                continue;
            reason.Use();
            if (!known.Contains(value))
                known.Add(value);
        }

        return Kind.Choice(name);
    }

    private void BuildBranches(ObjectSchema schema, Record parent, List<string> between, List<PathStep> fixedSteps)
    {
        foreach ((string value, string target) in schema.Branches)
        {
            if (target == schema.Name)
                continue;
            List<PathStep> path = [.. fixedSteps, new PathStep(schema.Discriminator!, value, value == schema.DefaultBranch) { NotInSchema = NotInSchema(schema.Name, value, target) }];
            if (schema.DefaultBranch is null && Nullable(schema))
                complaints.Add(schema.Name, "has a discriminator that may be null and no default for it.");
            if (parent.AllSchemas.Contains(target) || between.Contains(target))
            {
                complaints.Add(schema.Name, $"leads back to {target} by {schema.Discriminator} '{value}'.");
                continue;
            }

            ObjectSchema child = document.Get(target);
            if (child.Discriminator is not null && child.Branches.Count == 1 && parent.Path.Count + path.Count > 1)
            {
                BuildBranches(child, parent, [.. between, target], path);
                continue;
            }

            var record = new Record(target, _naming.Type(target), parent, parent.Step) { Discriminator = child.Discriminator };
            record.Schemas.AddRange(between);
            record.Schemas.Add(target);
            record.Path.AddRange(parent.Path);
            record.Path.AddRange(path);
            record.Folder = FolderOf(record, path);
            parent.Children.Add(record);
            foreach (string covered in record.Schemas)
                facts.ComplainAboutPlace(covered, record.Scope, complaints);

            // A discriminator with one value only has no family of its own: the record fixes it.
            foreach (PathStep step in path.Skip(1))
                record.Properties.Add(new DiscriminatorProperty(step.Name, record.Path.IndexOf(step), step.Value, step.IsDefault));
            if (child.Discriminator is not null)
                record.Properties.Add(new DiscriminatorProperty(child.Discriminator, record.Path.Count, null, child.DefaultBranch is not null));
            DeclareMembers(record);
            if (child.Discriminator is not null)
                BuildBranches(child, record, [], []);
        }
    }

    // An input that only the facts adds must say so to who sends it, and must stop saying so once the document has it.
    private string? NotInSchema(string schema, string value, string target)
    {
        string? text = facts.Object("schemas", target)?["notInSchema"]?.Text;
        bool isAddition = document.IsAddition(schema, value);
        if (isAddition && text is null)
            complaints.Add($"facts schemas.{target}", $"is an addition; say in notInSchema what may happen to who sends it.");
        else if (!isAddition && text is not null)
            complaints.Add($"facts schemas.{target}", "has a notInSchema and is no addition; remove the text.");
        return text;
    }

    private static bool Nullable(ObjectSchema schema) =>
        schema.Members.Find(m => m.Name == schema.Discriminator).Schema?["type"] is JsonArray;

    private string FolderOf(Record record, List<PathStep> path)
    {
        if (facts.Object("schemas", record.Schema)?["folder"] is { } given)
            return $"{record.Step.Folder}/{given.Text}";
        // Of the whole path, also where a record stands for several steps of it: another operation, kind or mode beside it moves no file.
        return path.Where(step => step.Name is "engine" or "ecosystem" or "model" or "version").Aggregate(record.Parent!.Folder, (folder, step) => $"{folder}/{_naming.Word(step.Value)}");
    }

    private void DeclareMembers(Record record)
    {
        foreach (string name in record.Schemas)
        {
            ObjectSchema schema = document.Get(name);
            foreach ((string wire, JsonObject raw) in schema.Members)
            {
                if (IsDiscriminator(record, wire))
                    continue;
                Member? present = record.Ancestors.Prepend(record).SelectMany(r => r.Members).FirstOrDefault(m => m.Wire == wire);
                Kind kind = KindOf(name, wire, raw, record.Scope);
                if (present is not null)
                {
                    if (present.Kind.Type != kind.Type)
                        complaints.Add($"{name}.{wire}", $"is {kind.Type} here and {present.Kind.Type} where it is declared first.");
                    continue;
                }

                bool isRequired = (Required(name, wire) ?? record.Schemas.Any(s => document.Get(s).Required.Contains(wire))) && raw["readOnly"] is null;
                record.Members.Add(new Member(wire, _naming.Member(wire), kind, isRequired, name));
            }
        }
    }

    private bool? Required(string schema, string wire) =>
        Patches(schema).Select(p => p[wire]?["required"]).LastOrDefault(r => r is not null)?.IsTrue;

    // Where the facts asks for it, members that every branch repeats move up to the family, and so do their discriminators.
    private void Lift(Record record)
    {
        foreach (Record child in record.Children)
            Lift(child);
        if (record.Parent is null || facts.Object("schemas", record.Schema)?["lift"]?.IsTrue != true)
            return;

        foreach (Member member in record.Children[0].Members.ToList())
        {
            if (!record.Children.All(c => c.Members.Exists(m => m.Wire == member.Wire && m.Kind == member.Kind && m.IsRequired == member.IsRequired)))
                continue;
            record.Members.Add(member);
            foreach (Record child in record.Children)
                child.Members.RemoveAll(m => m.Wire == member.Wire);
        }

        foreach (DiscriminatorProperty property in record.Children[0].Properties.ToList())
        {
            if (property.Value is null || !record.Children.All(c => c.Properties.Exists(p => p.Wire == property.Wire && p.Value is not null)))
                continue;
            record.Properties.Add(property with { Value = null });
            foreach (Record child in record.Children)
                child.Properties.RemoveAll(p => p.Wire == property.Wire);
        }
    }

    private static bool IsDiscriminator(Record record, string wire) =>
        record.Discriminator == wire || record.Path.Exists(s => s.Name == wire) || record.Ancestors.Any(a => a.Discriminator == wire);

    private static (Record Owner, Member Member) Owner(Record leaf, string wire)
    {
        foreach (Record record in leaf.Ancestors.Prepend(leaf))
        {
            if (record.Members.Find(m => m.Wire == wire) is { } member)
                return (record, member);
        }

        throw new InvalidOperationException($"{leaf.Name} has no member {wire}.");
    }

    /// <summary>The row of a member of an object inside inputs.</summary>
    public RowFacts NestedRow(Member member, JsonObject raw, Fact? words)
    {
        var row = new RowFacts
        {
            Wire = member.Wire,
            Accessor = $"Members.{member.Name}",
            Parameter = member.Kind.Parameter,
            Member = member,
            DeclaredBy = member.Schema,
            IsRequired = member.IsRequired,
            IsFetched = IsFetched(raw),
        };
        foreach ((string keyword, string key) in Limits)
        {
            if (raw[keyword] is { } value && value.ToJsonString() is not ("[]" or "{}"))
                row.Values[key] = Fact.Of(value);
        }

        row.EnumValues = EnumValuesOf(member, raw);
        foreach ((string key, Fact value) in words?.Members ?? [])
        {
            if (RowKeys.Contains(key))
                Set(row, key, value);
        }

        RangeCheck.Complain(member.Schema, row, complaints);
        return row;
    }

    private void ReadLimits(Record leaf, string schema, string wire, JsonObject raw, bool required, RowFacts row)
    {
        double? wider = row.Values["maximum"]?.Node.GetValue<double>();
        Fact? clamp = leaf.AllSchemas.SelectMany(Patches).Select(p => p[wire]?["clampAdvice"]).LastOrDefault(t => t is not null);
        foreach (string key in Limits.Select(l => l.Key).Distinct())
            row.Values.Remove(key);
        foreach ((string keyword, string key) in Limits)
        {
            if (raw[keyword] is { } value && value.ToJsonString() is not ("[]" or "{}"))
                row.Values[key] = Fact.Of(value);
        }

        // A smaller maximum further down is advice where the service clamps rather than refuses.
        if (clamp is not null && wider is { } outer && row.Values["maximum"]?.Node.GetValue<double>() is { } inner && inner < outer)
        {
            row.Values["maximum"] = Fact.Of(outer);
            row.Values["advisedMaximum"] = Fact.Of(inner);
            row.Values["advice"] = Fact.Of(clamp.Text.Replace("{maximum}", inner.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        row.DeclaredBy = schema;
        row.IsReadOnly |= raw["readOnly"]?.GetValue<bool>() == true;
        row.IsRequired |= required && !row.IsReadOnly;
        row.IsFetched = IsFetched(raw);
        row.EnumValues = EnumValuesOf(row.Member!, raw);
        if (row.Member!.Kind.Shape == Shape.Seed && raw["format"]?.GetValue<string>() == "int32" && raw["minimum"] is null)
        {
            row.Values["minimum"] = Fact.Of("int.MinValue");
            row.Values["maximum"] = Fact.Of("int.MaxValue");
        }
    }

    private IReadOnlyList<string>? EnumValuesOf(Member member, JsonObject raw)
    {
        if (member.Kind.Shape == Shape.Choice)
            return raw["$ref"] is { } reference ? document.EnumValues(SchemaDocument.NameOf(reference)) : (raw["enum"] as JsonArray)?.Where(v => v is not null).Select(v => v!.GetValue<string>()).ToList();
        return raw["enum"] is JsonArray numbers && IsOfNumbers(numbers) ? [.. numbers.Select(n => n!.ToJsonString())] : null;
    }

    private static bool IsOfNumbers(JsonArray values) => values.All(v => v?.GetValueKind() == JsonValueKind.Number);

    // The schema takes nothing but an address there, neither base64 text nor a data URL.
    // An address, or an AIR: neither is data.
    private static bool IsFetched(JsonObject raw) =>
        (raw["format"] ?? raw["items"]?["format"])?.GetValue<string>() == "uri" || (raw["pattern"] ?? raw["items"]?["pattern"])?.GetValue<string>().Contains("air:", StringComparison.Ordinal) == true;

    private static void Apply(Fact patch, Dictionary<string, RowFacts> rows)
    {
        foreach ((string wire, Fact entry) in patch.Members)
        {
            if (!rows.TryGetValue(wire, out RowFacts? row))
                continue;
            if (entry["parameter"] is { } parameter)
                row.Parameter = parameter.Text;
            if (entry["required"] is { } required)
                row.IsRequired = required.IsTrue;
            if (entry["isReadOnly"] is { } readOnly)
            {
                row.IsReadOnly = readOnly.IsTrue;
                row.IsRequired &= !row.IsReadOnly;
            }

            foreach ((string key, Fact value) in entry.Members.Where(m => RowKeys.Contains(m.Key)))
                Set(row, key, value);
        }
    }

    // Null takes away what came from above, and has its use only where something did.
    private static void Set(RowFacts row, string key, Fact value)
    {
        if (!value.IsNull)
            row.Values[key] = value;
        else if (row.Values.Remove(key))
            value.Use();
    }

    /// <summary>The member entries of a schema in the facts: those of the bundles it uses, then its own.</summary>
    private List<Fact> Patches(string schema)
    {
        Fact? own = facts.Object("schemas", schema);
        return [.. Bundles(own).Append(own).Select(b => b?["members"]).OfType<Fact>()];
    }

    private List<Fact> Bundles(Fact? entry)
    {
        var bundles = new List<Fact>();
        foreach (string name in entry?["use"]?.Texts() ?? [])
        {
            if (facts.Object("bundles", name) is { } bundle)
                bundles.Add(bundle);
            else
                complaints.Add($"facts use '{name}'", "names no bundle.");
        }

        return bundles;
    }
}
