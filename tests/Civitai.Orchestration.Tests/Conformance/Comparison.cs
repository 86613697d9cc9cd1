using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Leaves;
using Civitai.Orchestration.Tests.Wire;
using Generation.Wire;

namespace Civitai.Orchestration.Tests.Conformance;

/// <summary>Holds the catalogue and the records against the published document, member by member. Each record is compared through its JSON contract.</summary>
internal sealed class Comparison(OpenApiDocument document)
{
    private static readonly NullabilityInfoContext Nullability = new();

    private readonly HashSet<(string Schema, Type Type)> _shapes = [];
    private readonly HashSet<Difference> _differences = [];

    public IReadOnlyCollection<Difference> Differences => _differences;

    public int Leaves { get; private set; }

    public int Members { get; private set; }

    public int Shapes => _shapes.Count;

    /// <summary>Compares the inputs of every step type that the library has.</summary>
    public void CompareInputs()
    {
        foreach ((Discriminator step, string schema) in document.Branches("WorkflowStepTemplate"))
        {
            if (!InputCatalog.OfStep(step.Value).Any())
            {
                Add(step.Value, "-", "lacking", "the document has this type of step");
                continue;
            }

            SchemaMember input = document.Members(schema).Single(m => m.Name == "input");
            if (input.Target is { } root)
                CompareInputs(step.Value, root);
            else
                CompareBare(step.Value, input);
        }
    }

    /// <summary>Compares the inputs of a type of step that the document has as a recipe alone.</summary>
    public void CompareRecipe(string step, string root) => CompareInputs(step, root);

    /// <summary>Compares a record with a schema, and every record below it.</summary>
    /// <param name="schema">The schema's name.</param>
    /// <param name="type">The record.</param>
    /// <param name="isReport">Whether the service sends it. Nothing is demanded of a report, so that one that lacks a member can still be read.</param>
    public void CompareShape(string schema, Type type, bool isReport)
    {
        if (!_shapes.Add((schema, type)))
            return;
        if (!document.Has(schema))
        {
            Add(schema, "-", "lacking", "the document has no such schema");
            return;
        }

        if (type.IsAbstract)
            CompareUnion(schema, type, isReport);
        else
            CompareMembers(schema, schema, type, [], row: null, isReport);
    }

    private void CompareInputs(string step, string root)
    {
        var rows = InputCatalog.OfStep(step).ToDictionary(d => d.Id);
        foreach ((IReadOnlyList<Discriminator> path, string schema) in document.Leaves(root))
        {
            string id = string.Join('/', path.Select(d => d.Value).Prepend(step));
            if (!rows.Remove(id, out InputDefinition? row))
            {
                Add(id, "-", "lacking", $"the document has {schema}");
                continue;
            }

            Leaves++;
            string[] names = [.. path.Select(d => d.Name)];
            if (!names.SequenceEqual(row.Discriminators.Select(d => d.Name)))
                Add(id, "-", "discriminators", $"schema {string.Join('/', names)}, ours {string.Join('/', row.Discriminators.Select(d => d.Name))}");
            CompareMembers(id, schema, row.InputType, names, row, isReport: false);
        }

        foreach (string id in rows.Keys)
            Add(id, "-", "extra", "the document has no such input");
    }

    // An input that is no object but a value.
    private void CompareBare(string step, SchemaMember input)
    {
        InputDefinition row = InputCatalog.OfStep(step).Single();
        Leaves++;
        Members++;
        if (!row.IsBare)
            Add(step, "-", "type", $"schema {input}, ours an object");
        Parameter only = row.OwnParameters[0];
        CompareType(step, only.Name, input, row.InputType.GetProperty(only.PropertyName)!.PropertyType, isReport: false);
        CompareBounds(step, only.Name, only, input);
        if (input.IsRequired != only.IsRequired)
            Add(step, only.Name, "required", $"schema {input.IsRequired}, ours {only.IsRequired}");
    }

    private void CompareUnion(string schema, Type type, bool isReport)
    {
        var leaves = new HashSet<Type>();
        foreach ((Discriminator value, string branch) in document.Branches(schema))
        {
            string json = new JsonObject { [value.Name] = value.Value }.ToJsonString();
            object? leaf = JsonSerializer.Deserialize(json, type);
            if (leaf is null or IUnknownLeaf or UnknownBlob)
            {
                Add(schema, value.ToString(), "lacking", $"the document has {branch}");
                continue;
            }

            leaves.Add(leaf.GetType());
            if (_shapes.Add((branch, leaf.GetType())))
                CompareMembers(branch, branch, leaf.GetType(), [value.Name], row: null, isReport);
        }

        foreach (Type leaf in type.Assembly.GetTypes().Where(t => t.IsSubclassOf(type) && !t.IsAbstract && !t.IsAssignableTo(typeof(IUnknownLeaf)) && t != typeof(UnknownBlob) && !leaves.Contains(t)))
            Add(schema, leaf.Name, "extra", "no discriminator of the document leads to it");
    }

    private void CompareMembers(string where, string schema, Type type, IReadOnlyCollection<string> discriminators, InputDefinition? row, bool isReport)
    {
        var contract = DeclaredMembers.Of(type).ToDictionary(m => m.Name, m => m.Property);
        JsonObject? assumed = row is null ? null : Assumed(row);
        foreach (SchemaMember member in document.Members(schema))
        {
            if (!contract.Remove(member.Name, out PropertyInfo? property))
            {
                Add(where, member.Name, "missing", $"the document has {member}");
                continue;
            }

            if (discriminators.Contains(member.Name))
                continue;

            Members++;
            CompareType(where, member.Name, member, property.PropertyType, isReport);
            if (row is null && (member.Enum ?? member.Items?.Enum) is { Count: > 1 } values && (member.Items ?? member).Target is null)
                CompareSets(where, member.Name, values, KnownValues(ItemType(property.PropertyType) ?? property.PropertyType) ?? []);
            Parameter? inShape = row is null ? RowOf(type)?.FindOwn(member.Name) : null;
            if (!isReport)
                CompareNeed(where, member, property, row?.FindParameter(member.Name) ?? inShape);
            if (inShape is not null)
                CompareBounds(where, member.Name, inShape, member);
            else if (row is null && !isReport)
                CompareUnstated(where, member.Name, member);
            if (row is not null)
                CompareRow(where, member.Name, member, property.PropertyType, row, assumed);
        }

        foreach (string name in contract.Keys)
            Add(where, name, "extra", "the document has no such member");
    }

    private void CompareType(string where, string path, SchemaMember member, Type declared, bool isReport)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsAssignableTo(typeof(IBareRecord)))
            type = DeclaredMembers.Of(type).Single().Property.PropertyType; // its value stands for it
        bool fits = member.Type switch
        {
            null => type == typeof(JsonNode) || type == typeof(JsonElement),
            "boolean" => type == typeof(bool),
            "integer" when member.Format == "int64" => type == typeof(long) || type == typeof(ValueOrReference<long>),
            "integer" => type == typeof(int),
            "number" => type == typeof(double),
            "string" when member.Enum is { Count: > 1 } => KnownValues(type) is not null,
            "string" when member.IsAir => type == typeof(Air),
            "string" when member.Format == "date-time" => type == typeof(DateTimeOffset),
            "string" when member.Format == "date-span" => type == typeof(TimeSpan),
            "string" => type == typeof(string) || type == typeof(ValueOrReference<string>) || type == typeof(MediaSource) || KnownValues(type) is not null,
            "array" => ItemType(type) is not null,
            "object" when member.Values is { } values => values.Type is null ? type == typeof(JsonObject) : MapTypes(type) is not null,
            "object" => member.IsObject && type.IsSubclassOf(typeof(WireRecord)),
            _ => false,
        };
        if (!fits)
        {
            Add(where, path, "type", $"schema {member}, ours {Name(type)}");
            return;
        }

        if (member.Items is { } items)
            CompareType(where, path + "[]", items, ItemType(type)!, isReport);
        else if (member.Values is { Type: not null } ofMap)
            CompareType(where, path + "{}", ofMap, MapTypes(type)!.Value.Value, isReport);
        else if (member.IsObject && !type.IsSubclassOf(typeof(StepInput)))
            CompareShape(member.Target!, type, isReport);
        else if (member.Target is { } name && document.EnumOf(name) is { } values && KnownValues(type) is { } known)
            CompareSets(name, "-", values, known);
    }

    private void CompareNeed(string where, SchemaMember member, PropertyInfo info, Parameter? row)
    {
        PropertyInfo promise = info.Name.EndsWith("OnWire", StringComparison.Ordinal) ? info.DeclaringType!.GetProperty(info.Name[..^"OnWire".Length]) ?? info : info;
        bool isPromised = promise.IsDefined(typeof(RequiredMemberAttribute)) || info.IsDefined(typeof(RequiredMemberAttribute));
        bool isRequired = isPromised || row?.IsRequired == true; // a number that is required has no keyword, so that it can be missing
        bool isNeeded = member.IsRequired && !member.IsReadOnly; // what the service reports is never demanded of a request
        if (isNeeded != isRequired)
            Add(where, member.Name, "required", isNeeded ? "required in the document, not here" : "required here, not in the document");
        if (row is not null && row.IsRequired != isRequired)
            Add(where, member.Name, "required", $"the record and its row disagree: the row says {(row.IsRequired ? "required" : "optional")}");
        if (row is not null && row.IsReadOnly != member.IsReadOnly)
            Add(where, member.Name, "readOnly", $"schema {member.IsReadOnly}, ours {row.IsReadOnly}");

        bool isNullable = Nullable.GetUnderlyingType(info.PropertyType) is not null
            || (!info.PropertyType.IsValueType && Nullability.Create(info).ReadState == NullabilityState.Nullable);
        if (isPromised && isNullable && !member.IsNullable)
            Add(where, member.Name, "nullable", "required here and may be null");
        if (!isNeeded && !isNullable)
            Add(where, member.Name, "nullable", "optional in the document, never null here");
    }

    private void CompareRow(string where, string path, SchemaMember member, Type type, InputDefinition definition, JsonObject? assumed)
    {
        if (definition.FindParameter(path) is not { } row)
        {
            Add(where, path, "row", "no row in the table");
            return;
        }

        if (row.Kind == ParameterKind.Loras)
            CompareBounds(where, path, row, member.Values ?? Nested(member.Items!).Single(m => m.Name == "strength"));
        else
            CompareBounds(where, path, row, member);
        CompareDefault(where, path, member, assumed);
        if ((member.Enum ?? member.Items?.Enum) is { } values)
            CompareSets(where, path, values, row.AllowedValues.Count > 0 ? row.AllowedValues : KnownValues(ItemType(type) ?? type) ?? []);
        else if (row.AllowedValues.Count > 0)
            Add(where, path, "enum", $"schema {member}, ours {string.Join(", ", row.AllowedValues)}");

        string prefix = member.Items is null ? $"{path}." : $"{path}[].";
        foreach (SchemaMember nested in row.Kind == ParameterKind.Loras ? [] : Nested(member.Items ?? member))
        {
            string below = prefix + nested.Name;
            if (definition.FindParameter(below) is not { } nestedRow)
                continue; // compared with the record of the item
            CompareBounds(where, below, nestedRow, nested);
            CompareDefault(where, below, nested, row is NestedParameter { Forms.Count: > 1 } ? AssumedOfForm(definition, below) : assumed);
        }
    }

    private IEnumerable<SchemaMember> Nested(SchemaMember member)
    {
        if (!member.IsObject)
            return [];
        IReadOnlyList<(Discriminator Value, string Schema)> branches = document.Branches(member.Target!);
        return branches.Count == 0
            ? document.Members(member.Target!)
            : branches.SelectMany(b => document.Members(b.Schema).Where(m => m.Name != b.Value.Name));
    }

    private void CompareBounds(string where, string path, Parameter row, SchemaMember member)
    {
        CompareNumber("minimum", member.Number("minimum"), row.Minimum);
        CompareNumber("maximum", member.Number("maximum"), row.Maximum);
        CompareNumber("multipleOf", member.Number("multipleOf"), row.MultipleOf);
        string unit = member.Type == "array" ? "Items" : "Length";
        CompareNumber("min" + unit, NotZero(member.Number("min" + unit)), NotZero(row.MinimumLength));
        CompareNumber("max" + unit, member.Number("max" + unit), row.MaximumLength);

        void CompareNumber(string kind, double? theirs, double? ours)
        {
            if (kind == "maximum" && theirs is not null && theirs != ours && theirs == row.AdvisedMaximum)
                Add(where, path, "advisedMaximum", $"schema {Text(theirs)}, ours warns above it");
            else if (theirs != ours)
                Add(where, path, kind, $"schema {Text(theirs)}, ours {Text(ours)}");
        }

        static double? NotZero(double? value) => value == 0 ? null : value;
    }

    private void CompareDefault(string where, string path, SchemaMember member, JsonObject? assumed)
    {
        if (member.Default is not { ValueKind: not JsonValueKind.Null } theirs)
            return;
        JsonNode? ours = assumed is null ? null : SampleBody.Get(assumed, path);
        bool isSame = theirs.ValueKind == JsonValueKind.Number && ours?.GetValueKind() == JsonValueKind.Number
            ? theirs.GetDouble() == JsonSerializer.SerializeToElement(ours).GetDouble()
            : JsonNode.DeepEquals(JsonNode.Parse(theirs.GetRawText()), ours);
        if (!isSame)
            Add(where, path, "default", $"schema {theirs.GetRawText()}, ours {ours?.ToJsonString() ?? "none"}");
    }

    // A record without rows cannot state a limit; where one is checked, the code does it.
    private void CompareUnstated(string where, string path, SchemaMember member)
    {
        foreach (string keyword in (ReadOnlySpan<string>)["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"])
        {
            if (member.Number(keyword) is { } limit && (limit != 0 || keyword == "minimum"))
                Add(where, path, keyword, $"schema {Text(limit)}, no row states it");
        }

        CompareDefault(where, path, member, assumed: null);
    }

    private void CompareSets(string where, string path, IReadOnlyList<string> theirs, IReadOnlyList<string> ours)
    {
        string[] missing = [.. theirs.Except(ours)];
        string[] extra = [.. ours.Except(theirs)];
        if (missing.Length > 0)
            Add(where, path, "enum", $"not here: {string.Join(", ", missing)}");
        if (extra.Length > 0)
            Add(where, path, "enumExtra", $"only here: {string.Join(", ", extra)}");
    }

    // What the service assumes for an input with nothing set.
    private static JsonObject Assumed(InputDefinition row)
    {
        JsonObject body = SampleBody.Discriminators(row);
        foreach (Parameter parent in row.OwnParameters.Where(p => p.Kind == ParameterKind.Nested && !SampleBody.PropertyType(row, p).IsAbstract))
            body[parent.Name] = new JsonObject();
        foreach (Parameter parent in row.OwnParameters.Where(p => p is NestedParameter { Kind: ParameterKind.List }))
            body[parent.Name] = new JsonArray(new JsonObject());
        return Leaf.InputJson(Leaf.Read(row, body).WithDefaults());
    }

    // Of several forms the one that has the member.
    private static JsonObject AssumedOfForm(InputDefinition row, string member) =>
        Leaf.InputJson(Leaf.Read(row, SampleBody.Remove(SampleBody.With(row, member, null), member)).WithDefaults());

    private static RecordDefinition? RowOf(Type type) => type.GetProperty("Row", BindingFlags.NonPublic | BindingFlags.Static)?.GetValue(null) as RecordDefinition;

    private static IReadOnlyList<string>? KnownValues(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type).GetProperty("KnownValues", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as IReadOnlyList<string>;

    private static Type? ItemType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static (Type Key, Type Value)? MapTypes(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? (type.GetGenericArguments()[0], type.GetGenericArguments()[1]) : null;

    private static string Name(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;

    private static string Text(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "none";

    private void Add(string where, string member, string kind, string text) => _differences.Add(new Difference(where, member, kind, text));
}
