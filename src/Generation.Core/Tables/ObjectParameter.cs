using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>An object with a definition of its own, or in one of several forms.</summary>
/// <typeparam name="T">The record, or what its forms have in common.</typeparam>
internal record ObjectParameter<T> : NestedParameter
    where T : WireRecord
{
    private readonly Member<T?> _accessor;

    public ObjectParameter(Member<T?> member)
        : base(member) => _accessor = member;

    /// <summary>Makes the object whose members have defaults where none is sent; null where the service assumes none.</summary>
    public Func<T>? Create { get; init; }

    public override ParameterKind Kind => ParameterKind.Nested;

    public override string? DefaultText => null;

    internal override bool IsSet(WireRecord record) => _accessor.Get(record) is not null;

    internal override WireRecord WithDefault(WireRecord record)
    {
        T? value = _accessor.Get(record) ?? Create?.Invoke();
        return value is null ? record : _accessor.With(record, WithDefaults(value));
    }

    internal override WireRecord Without(WireRecord record) => _accessor.With(record, null);

    internal override WireRecord WithoutEchoes(WireRecord record)
    {
        WireRecord kept = base.WithoutEchoes(record);
        return _accessor.Get(kept) is { } value ? _accessor.With(kept, WithoutEchoesInside(value)) : kept;
    }

    internal override int CountMedia(WireRecord record) => _accessor.Get(record) is { } value ? CountMediaIn(value) : 0;

    internal override IEnumerable<WireRecord> RecordsIn(WireRecord record) => _accessor.Get(record) is { } value ? [value] : [];

    private protected override void DescribeValue(JsonObject schema) => DescribeForms(schema);

    internal override void Check(WireRecord record, ref ValidationSink sink)
    {
        T? value = _accessor.Get(record);
        CheckPresence(record, value is not null, ref sink);
        if (value is not null)
            CheckRecord(value, -1, ref sink);
    }
}
