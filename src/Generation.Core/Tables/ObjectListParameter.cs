using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>A list of objects with a definition of their own.</summary>
/// <typeparam name="T">The record.</typeparam>
internal record ObjectListParameter<T> : NestedParameter
    where T : WireRecord
{
    private readonly Member<IReadOnlyList<T>?> _accessor;

    public ObjectListParameter(Member<IReadOnlyList<T>?> member)
        : base(member) => _accessor = member;

    /// <summary>What the service assumes when nothing is sent.</summary>
    public IReadOnlyList<T>? Default { get; init; }

    public override ParameterKind Kind => ParameterKind.List;

    public override string? DefaultText => Default is null ? null : "[]";

    private protected override string Brackets => "[]";

    internal override decimal? Number(WireRecord record) => _accessor.Get(record)?.Count;

    internal override bool IsSet(WireRecord record) => _accessor.Get(record) is not null;

    internal override WireRecord WithDefault(WireRecord record)
    {
        IReadOnlyList<T>? items = _accessor.Get(record);
        if (items is null)
            return Default is null ? record : _accessor.With(record, Default);
        return items.Count == 0 ? record : _accessor.With(record, [.. items.Select(i => i is null ? i! : WithDefaults(i))]); // a missing item stays missing
    }

    internal override WireRecord Without(WireRecord record) => _accessor.With(record, null);

    internal override WireRecord WithoutEchoes(WireRecord record)
    {
        WireRecord kept = base.WithoutEchoes(record);
        return _accessor.Get(kept) is { Count: > 0 } items ? _accessor.With(kept, [.. items.Select(i => i is null ? i! : WithoutEchoesInside(i))]) : kept;
    }

    internal override int CountMedia(WireRecord record)
    {
        int count = 0;
        IReadOnlyList<T>? items = _accessor.Get(record);
        for (int i = 0; i < items?.Count; i++)
            count += items[i] is null ? 0 : CountMediaIn(items[i]);
        return count;
    }

    internal override IEnumerable<WireRecord> RecordsIn(WireRecord record) => (_accessor.Get(record) ?? []).Where(i => i is not null);

    private protected override void DescribeValue(JsonObject schema)
    {
        schema["type"] = "array";
        schema["items"] = DescribeForms([]);
        DescribeLength(schema, "Items");
    }

    internal override void Check(WireRecord record, ref ValidationSink sink)
    {
        IReadOnlyList<T>? items = _accessor.Get(record);
        CheckPresence(record, items is not null, ref sink);
        if (items is null)
            return;
        CheckLength(items.Count, "items", ref sink);
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is null or { Unreadable: not null })
                RefuseItem(FormattableString.Invariant($"{Name}[{i}]"), ref sink);
            else
                CheckItem(items[i], i, ref sink);
        }
    }

    private protected virtual void CheckItem(T item, int index, ref ValidationSink sink) => CheckRecord(item, index, ref sink);
}
