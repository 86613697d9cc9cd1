using System.Text.Json.Nodes;
using Generation.Wire;

namespace Generation.Tables;

/// <summary>A member that holds objects with definitions of their own: one object, or a list of them.</summary>
internal abstract record NestedParameter : Parameter
{
    private readonly Member _accessor;

    private protected NestedParameter(Member member)
        : base(member) => _accessor = member;

    private IReadOnlyList<Parameter>? _inner;

    /// <summary>The forms that an object takes, most often one. An object of no form is checked by whoever knows it.</summary>
    public IReadOnlyList<RecordDefinition> Forms { get; init; } = [];

    internal sealed override IEnumerable<Parameter> Inner =>
        LazyInitializer.EnsureInitialized(
            ref _inner,
            () => [.. Forms.SelectMany(f => f.Parameters).DistinctBy(p => p.Name).Select(p => p.Under(this, Name + Brackets, PropertyName + Brackets))]);

    /// <summary>What stands for every key of a map.</summary>
    internal const string AnyKey = "['*']";

    /// <summary>What stands between the member's name and that of an inner member.</summary>
    private protected virtual string Brackets => "";

    /// <summary>The objects that the member of a record holds.</summary>
    internal abstract IEnumerable<WireRecord> RecordsIn(WireRecord record);

    internal RecordDefinition? FindForm(WireRecord record)
    {
        for (int i = 0; i < Forms.Count; i++)
        {
            if (Forms[i].RecordType == record.GetType())
                return Forms[i];
        }

        return null;
    }

    /// <summary>Checks one object where it stands.</summary>
    private protected void CheckRecord(WireRecord record, int index, ref ValidationSink sink)
    {
        sink.Enter(Name, PropertyName, index);
        CheckEntered(record, ref sink);
    }

    /// <summary>Checks one object of a map.</summary>
    private protected void CheckRecord(WireRecord record, string key, ref ValidationSink sink)
    {
        sink.Enter(Name, PropertyName, key);
        CheckEntered(record, ref sink);
    }

    private void CheckEntered(WireRecord record, ref ValidationSink sink)
    {
        if (FindForm(record) is { } form)
            form.Check(record, ref sink);
        else
            CheckOther(record, ref sink);
        sink.Leave();
    }

    /// <summary>Says that what stands in a list or a map is no object.</summary>
    private protected void RefuseItem(string place, ref ValidationSink sink) =>
        sink.Error(place, ValidationCodes.Required, $"{place} is null or a plain value; it must be an object.", Source);

    /// <summary>Checks an object that has none of the forms. It is sent as it came, so it may be right unless it is of a known form or of none.</summary>
    private protected virtual void CheckOther(WireRecord record, ref ValidationSink sink)
    {
        if (record is not IUnknownLeaf unknown || Forms is not [{ Discriminators: [Discriminator form, ..] }, ..])
            return;
        string known = string.Join(", ", Forms.Select(f => f.Discriminators[0].Value));
        string? value = RawJson.Text(unknown.Raw, form.Name);
        RecordDefinition? outer = sink.Definition;
        sink.Definition = Forms.FirstOrDefault(f => f.Discriminators[0].Value == value) ?? outer; // so that members have their C# names
        if (RawJson.HasReferenceAt(unknown.Raw, unknown.Problem?.Path ?? ""))
            sink.Warn("", ValidationCodes.UnknownKind, RecordDefinition.LostReference, sink.Scope?.Source ?? "");
        else if (unknown.Problem is { } problem)
            sink.Error(problem.Path, ValidationCodes.WrongType, problem.Path.Length == 0 ? problem.Message : $"{problem.Path}: {problem.Message}", Source);
        else if (string.IsNullOrEmpty(value))
            sink.Error(form.Name, ValidationCodes.Required, $"{form.Name} is required; it is one of {known}.", Source);
        else if (Forms.Any(f => f.Discriminators[0].Value == value))
            sink.Warn(form.Name, ValidationCodes.UnknownKind, $"{form.Name} is '{value}', which has a record of its own; what stands here is sent unchecked.", Source);
        else if (Forms.FirstOrDefault(f => Spelling.IsSameButForCase(f.Discriminators[0].Value, value)) is { } meant)
            sink.Error(form.Name, ValidationCodes.NotAllowed, $"{form.Name} is '{Spelling.Shorten(value)}'. Did you mean '{meant.Discriminators[0].Value}'?", Source);
        else
            sink.Warn(
                form.Name,
                ValidationCodes.UnknownKind,
                $"{form.Name} is '{Spelling.Shorten(value)}', which this version of the library does not know; it is sent unchecked. Known are {known}.",
                Source);
        sink.Definition = outer;
    }

    /// <summary>Adds what an object inside may be to a JSON Schema: its one form, or one of several.</summary>
    private protected JsonObject DescribeForms(JsonObject schema)
    {
        if (Forms is [{ } only])
            only.Describe(schema);
        else
            schema["oneOf"] = new JsonArray([.. Forms.Select(f => f.ToJsonSchema())]);
        return schema;
    }

    private protected T WithDefaults<T>(T record)
        where T : WireRecord => FindForm(record) is { } form ? (T)form.WithDefaults(record) : record;

    private protected T WithoutEchoesInside<T>(T record)
        where T : WireRecord => FindForm(record) is { } form ? (T)form.WithoutEchoes(record) : record;

    private protected int CountMediaIn(WireRecord record) => FindForm(record)?.CountMedia(record) ?? 0;
}
