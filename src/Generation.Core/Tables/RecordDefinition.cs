using System.Text.Json;
using System.Text.Json.Nodes;
using Generation.Tables;

namespace Generation;

/// <summary>
/// The row of a record in the tables: its discriminators and its parameters with limits and defaults. Validation, defaults and documentation
/// read this row, for a record inside another one too.
/// </summary>
public abstract class RecordDefinition
{
    internal const string LostReference = "A reference stands where this version of the library has no room for one; it is sent unchecked.";

    private readonly IReadOnlyList<Parameter> _given = [];
    private IReadOnlyList<Parameter>? _own;
    private IReadOnlyList<Parameter>? _parameters;

    private protected RecordDefinition()
    {
    }

    /// <summary>The members that tell this record from others in its place, outermost first; empty where nothing else can stand there.</summary>
    public IReadOnlyList<Discriminator> Discriminators { get; private protected init; } = [];

    /// <summary>
    /// The parameters with their limits and defaults, in the order to show them; those of the objects inside follow the member that holds them.
    /// </summary>
    public IReadOnlyList<Parameter> Parameters =>
        LazyInitializer.EnsureInitialized(ref _parameters, () => [.. OwnParameters.SelectMany(p => p.Inner.Prepend(p))]);

    /// <summary>The record that holds it.</summary>
    internal abstract Type RecordType { get; }

    /// <summary>The parameters of the record itself. One that names no source of its own has the record's.</summary>
    internal IReadOnlyList<Parameter> OwnParameters
    {
        get => _own ?? Complete();
        init => _given = value;
    }

    /// <summary>Whether the service makes such records too, so that one with new members may be sent back.</summary>
    internal bool IsReported { get; init; }

    /// <summary>Whether the record travels as the value of its one parameter, without an object around it.</summary>
    internal bool IsBare { get; init; }

    /// <summary>Where the parameters are documented that do not say so themselves.</summary>
    private protected virtual string CommonSource => "";

    /// <summary>A parameter by its JSON path; null when there is none.</summary>
    /// <param name="name">The path, for example <c>samples.cfgScale</c> or <c>controlNets[].weight</c>.</param>
    public Parameter? FindParameter(string name) => Parameters.FirstOrDefault(p => p.Name == name);

    /// <summary>
    /// The record's JSON as a JSON Schema (2020-12): types, limits, choices, defaults and what must be there, to describe a web API, to make a form of, or to offer a language model as a tool.
    /// </summary>
    /// <remarks>
    /// It says what the tables say of single members. Rules that span members, the forms of addresses and the families of resources are found by validation alone. A reference to what another
    /// step makes, which can stand in place of a picture, a seed or a text, is not described.
    /// </remarks>
    public JsonObject ToJsonSchema()
    {
        if (IsBare)
            return OwnParameters[0].ToJsonSchema();
        var schema = new JsonObject();
        Describe(schema);
        return schema;
    }

    /// <summary>Adds the members to a JSON Schema.</summary>
    internal void Describe(JsonObject schema)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (Discriminator discriminator in Discriminators)
        {
            properties[discriminator.Name] = new JsonObject { ["type"] = "string", ["const"] = discriminator.Value };
            if (!discriminator.IsDefault)
                required.Add((JsonNode)discriminator.Name);
        }

        foreach (Parameter parameter in OwnParameters)
        {
            properties[parameter.Name] = parameter.ToJsonSchema();
            if (parameter.IsRequired && parameter.RequiredUnless is null)
                required.Add((JsonNode)parameter.Name);
        }

        schema["type"] = "object";
        schema["properties"] = properties;
        schema["required"] = required;
        if (!IsReported)
            schema["additionalProperties"] = false;
    }

    internal Parameter? FindOwn(string name)
    {
        for (int i = 0; i < OwnParameters.Count; i++)
        {
            if (OwnParameters[i].Name == name)
                return OwnParameters[i];
        }

        return null;
    }

    internal void Check(WireRecord record, ref ValidationSink sink)
    {
        if (record.Unreadable is not null)
        {
            sink.Error("", ValidationCodes.WrongType, "An object is expected.", CommonSource);
            return;
        }

        if (record.AdditionalProperties is { } strangers && sink.Scope?.IsReference(strangers) == true && strangers.Keys.All(k => FindOwn(k) is null))
        {
            sink.Warn("", ValidationCodes.UnknownKind, LostReference, sink.Scope.Source);
            return;
        }

        RecordDefinition? outer = sink.Definition;
        sink.Definition = this;
        IReadOnlyList<Parameter> own = OwnParameters;
        for (int i = 0; i < own.Count; i++)
            own[i].Check(record, ref sink);
        CheckWhole(record, ref sink);
        if (record.AdditionalProperties is not null)
            CheckStrangers(record, ref sink);
        sink.Definition = outer;
    }

    internal WireRecord WithDefaults(WireRecord record)
    {
        for (int i = 0; i < OwnParameters.Count; i++)
            record = OwnParameters[i].WithDefault(record);
        return record;
    }

    internal WireRecord WithoutEchoes(WireRecord record)
    {
        for (int i = 0; i < OwnParameters.Count; i++)
            record = OwnParameters[i].WithoutEchoes(record);
        return record;
    }

    internal int CountMedia(WireRecord record)
    {
        int count = 0;
        for (int i = 0; i < OwnParameters.Count; i++)
            count += OwnParameters[i].CountMedia(record);
        return count;
    }

    /// <summary>Where a member stands below the record: where the record does, when its value is all that travels.</summary>
    internal string PlaceOf(string member) => IsBare && OwnParameters[0].Name == member ? "" : member;

    /// <summary>The C# path of a JSON path inside the record.</summary>
    internal string MemberPathOf(string path)
    {
        int end = path.AsSpan().IndexOfAny('.', '[');
        string name = end < 0 ? path : path[..end];
        if (FindOwn(name) is not { } own)
            return MemberNames.Pascal(path);
        if (end < 0)
            return own.PropertyName;

        int key = path.AsSpan(end).StartsWith("['", StringComparison.Ordinal) ? path.IndexOf("']", end, StringComparison.Ordinal) : end; // a key may have dots
        int dot = path.IndexOf('.', Math.Max(key, end));
        string brackets = dot < 0 ? path[end..] : path[end..dot];
        if (dot < 0)
            return own.PropertyName + brackets;
        string rest = path[(dot + 1)..];
        RecordDefinition? form = (own as NestedParameter)?.Forms.FirstOrDefault(f => f.FindOwn(rest.Split('.', '[')[0]) is not null);
        return $"{own.PropertyName}{brackets}.{form?.MemberPathOf(rest) ?? MemberNames.Pascal(rest)}";
    }

    /// <summary>A parameter by the path of a value, with indexes; null when there is none.</summary>
    internal Parameter? FindByPlace(string path) => FindParameter(string.Concat(path.Split('[', ']').Select((part, i) => i % 2 == 0 ? part : part.StartsWith('\'') ? NestedParameter.AnyKey : "[]")));

    private IReadOnlyList<Parameter> Complete()
    {
        IReadOnlyList<Parameter> complete = [.. _given.Select(p => p.Source.Length > 0 ? p : p with { Source = CommonSource })];
        return Interlocked.CompareExchange(ref _own, complete, null) ?? complete;
    }

    /// <summary>Checks that span members.</summary>
    private protected abstract void CheckWhole(WireRecord record, ref ValidationSink sink);

    // What came beside the members: one with a value of another kind, or a name that the record does not have.
    private void CheckStrangers(WireRecord record, ref ValidationSink sink)
    {
        foreach ((string name, JsonElement value) in record.AdditionalProperties!) // the caller found members there
        {
            if (FindOwn(name) is not null && sink.Scope is { } scope && HasReference(value, scope))
                sink.Warn(
                    name,
                    ValidationCodes.UnknownKind,
                    $"{name} holds a reference where this version of the library has no room for one; it is sent unchecked.",
                    scope.Source);
            else if (FindOwn(name) is { Kind: ParameterKind.List } && OddItem(value) is { } item)
                sink.Error(
                    FormattableString.Invariant($"{name}[{item}]"),
                    ValidationCodes.WrongType,
                    FormattableString.Invariant($"{name}[{item}] is null or of another kind than the list takes."),
                    CommonSource);
            else if (FindOwn(name) is { } own)
                sink.Error(name, ValidationCodes.WrongType, $"{name} must be {own.DescribeKind()}.", own.Source);
            else if (Discriminators.Any(d => d.Name == name))
                sink.Error(name, ValidationCodes.WrongType, $"{name} must be text.");
            else
            {
                string hint = FindMeant(name) is { } meant ? $" Did you mean '{meant}'?" : "";
                if (IsReported)
                    sink.Warn(name, ValidationCodes.UnknownMember, $"{name} is not a member that this version of the library knows; it is sent as it came.{hint}", CommonSource);
                else
                    sink.Error(name, ValidationCodes.UnknownMember, $"{name} is not a member of this object; the service drops or refuses unknown members.{hint}", CommonSource);
            }
        }
    }

    // The first item of a list of plain values that is none of text.
    private static int? OddItem(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return null;
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String)
                return index;
            index++;
        }

        return null;
    }

    // Only the service can resolve a reference, so one that stands where there is no room for it may be right.
    private static bool HasReference(JsonElement value, IReferenceScope scope) => value.ValueKind switch
    {
        JsonValueKind.Object => scope.IsReference(Members(value)) || value.EnumerateObject().Any(m => HasReference(m.Value, scope)),
        JsonValueKind.Array => value.EnumerateArray().Any(i => HasReference(i, scope)),
        _ => false,
    };

    private static Dictionary<string, JsonElement> Members(JsonElement value)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty member in value.EnumerateObject())
            members[member.Name] = member.Value;
        return members;
    }

    // The member that an unknown name stands for: the same but for case and signs, as in snake case, else one that differs by a typing error.
    private string? FindMeant(string name)
    {
        string? near = null;
        foreach (string known in Discriminators.Select(d => d.Name).Concat(OwnParameters.Select(p => p.Name)))
        {
            if (Spelling.IsSameButForCase(known, name))
                return known;
            if (near is null && Spelling.IsNear(known, name))
                near = known;
        }

        return near;
    }
}
