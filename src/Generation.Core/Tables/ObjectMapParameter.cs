using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>Objects with a definition of their own, by their names.</summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed record ObjectMapParameter<T> : ObjectMapParameter<string, T>
    where T : WireRecord
{
    public ObjectMapParameter(Member<IReadOnlyDictionary<string, T>?> member)
        : base(member)
    {
    }

    private protected override string TextOf(string key) => key;
}

/// <summary>Objects with a definition of their own, by a key.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="T">The record.</typeparam>
internal abstract record ObjectMapParameter<TKey, T> : NestedParameter
    where TKey : notnull
    where T : WireRecord
{
    private readonly Member<IReadOnlyDictionary<TKey, T>?> _accessor;

    private protected ObjectMapParameter(Member<IReadOnlyDictionary<TKey, T>?> member)
        : base(member) => _accessor = member;

    public override ParameterKind Kind => ParameterKind.Nested;

    public override string? DefaultText => null;

    private protected override string Brackets => AnyKey;

    internal override decimal? Number(WireRecord record) => _accessor.Get(record)?.Count;

    internal override bool IsSet(WireRecord record) => _accessor.Get(record) is not null;

    internal override WireRecord WithDefault(WireRecord record) => With(record, WithDefaults);

    internal override WireRecord Without(WireRecord record) => _accessor.With(record, null);

    internal override WireRecord WithoutEchoes(WireRecord record) => With(base.WithoutEchoes(record), WithoutEchoesInside);

    internal override int CountMedia(WireRecord record) => RecordsIn(record).Sum(CountMediaIn);

    internal override IEnumerable<WireRecord> RecordsIn(WireRecord record) => (_accessor.Get(record)?.Values ?? []).Where(i => i is not null);

    private protected override void DescribeValue(JsonObject schema)
    {
        schema["type"] = "object";
        schema["additionalProperties"] = DescribeForms([]);
        DescribeLength(schema, "Properties");
    }

    internal override void Check(WireRecord record, ref ValidationSink sink)
    {
        IReadOnlyDictionary<TKey, T>? items = _accessor.Get(record);
        CheckPresence(record, items is not null, ref sink);
        if (items is null)
            return;
        CheckLength(items.Count, "entries", ref sink);

        // What JSON is read into, walked without an enumerator on the heap.
        if (items is Dictionary<TKey, T> map)
        {
            foreach ((TKey key, T item) in map)
                CheckEntry(record, key, item, ref sink);
            return;
        }

        foreach ((TKey key, T item) in items)
            CheckEntry(record, key, item, ref sink);
    }

    /// <summary>The key as text.</summary>
    private protected abstract string TextOf(TKey key);

    /// <summary>Checks a key.</summary>
    private protected virtual void CheckKey(TKey key, ref ValidationSink sink)
    {
    }

    private void CheckEntry(WireRecord record, TKey key, T item, ref ValidationSink sink)
    {
        if (item is { Unreadable: not null } && IsReference(record, sink.Scope, key, out bool isFirst))
        {
            if (isFirst)
                sink.Warn(Name, ValidationCodes.UnknownKind, RecordDefinition.LostReference, sink.Scope?.Source);
            return;
        }

        CheckKey(key, ref sink);
        if (item is null or { Unreadable: not null })
            RefuseItem($"{Name}['{Spelling.Shorten(TextOf(key))}']", ref sink);
        else
            CheckRecord(item, TextOf(key), ref sink);
    }

    // Whether the entries are the members of a reference in the map's place.
    private bool IsReference(WireRecord record, IReferenceScope? scope, TKey key, out bool isFirst)
    {
        IReadOnlyDictionary<TKey, T> entries = _accessor.Get(record)!; // one of them is checked
        isFirst = entries.First().Key.Equals(key);
        return scope?.IsReference(entries.ToDictionary(e => TextOf(e.Key), e => e.Value?.Unreadable ?? default)) == true;
    }

    private WireRecord With(WireRecord record, Func<T, T> change)
    {
        if (_accessor.Get(record) is not { Count: > 0 } items)
            return record;
        var changed = new Dictionary<TKey, T>();
        foreach ((TKey key, T item) in items)
            changed[key] = item is null ? item! : change(item); // a missing entry stays missing
        return _accessor.With(record, changed);
    }
}
