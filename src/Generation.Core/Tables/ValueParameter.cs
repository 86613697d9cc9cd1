using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>A parameter whose member holds one value that may be left out.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract record ValueParameter<T> : Parameter
    where T : struct
{
    private readonly Member<T?> _accessor;

    private protected ValueParameter(Member<T?> member)
        : base(member) => _accessor = member;

    /// <summary>What the service assumes when nothing is sent.</summary>
    public T? Default { get; init; }

    /// <summary>A default that follows from other members, evaluated after the parameters above it; <see cref="RuleText"/> says it in words.</summary>
    public Func<WireRecord, T?>? Rule { get; init; }

    public string? RuleText { get; init; }

    /// <summary>The value that the service uses whatever is sent.</summary>
    public T? Override { get; init; }

    public override string? DefaultText => RuleText ?? (Default is { } value ? Format(value) : null);

    public override string? OverrideText => Override is { } value ? Format(value) : null;

    internal override bool IsSet(WireRecord record) => IsSet(_accessor.Get(record));

    internal override WireRecord WithDefault(WireRecord record)
    {
        if (Override is { } forced)
            return _accessor.With(record, forced);
        if (IsSet(record))
            return record;
        return (Rule is null ? Default : Rule(record)) is { } value ? _accessor.With(record, value) : record;
    }

    internal override WireRecord Without(WireRecord record) => _accessor.With(record, null);

    internal T? Read(WireRecord record) => _accessor.Get(record);

    internal override void Check(WireRecord record, ref ValidationSink sink)
    {
        T? given = _accessor.Get(record);
        bool isSet = IsSet(given);
        if (isSet || IsRequired || IsNeededThen)
            CheckPresence(record, isSet, ref sink);
        if (!isSet)
            return;

        T value = given.GetValueOrDefault();
        if (Override is { } forced && !EqualityComparer<T>.Default.Equals(forced, value))
            sink.Warn(Name, ValidationCodes.Overridden, $"{Name} is {Format(value)}; the service uses {Format(forced)} whatever is sent.", Source);
        CheckValue(record, value, ref sink);
    }

    private protected virtual bool IsSet(T? value) => value.HasValue;

    private protected abstract void CheckValue(WireRecord record, T value, ref ValidationSink sink);

    private protected sealed override void DescribeValue(JsonObject schema)
    {
        DescribeType(schema);
        if (RuleText is not null)
            schema["description"] += $" Default: {RuleText}.";
        else if (Default is { } value)
            schema["default"] = ToJson(value);
    }

    /// <summary>Adds the type and the limits to a JSON Schema.</summary>
    private protected abstract void DescribeType(JsonObject schema);

    /// <summary>A value as JSON has it.</summary>
    private protected virtual JsonNode ToJson(T value) => Format(value);

    private protected abstract string Format(T value);
}
