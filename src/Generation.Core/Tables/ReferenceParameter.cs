namespace Generation.Tables;

/// <summary>A parameter whose member holds an object, a list or a map that may be left out.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract record ReferenceParameter<T> : Parameter
    where T : class
{
    private readonly Member<T?> _accessor;

    private protected ReferenceParameter(Member<T?> member)
        : base(member) => _accessor = member;

    /// <summary>What the service assumes when nothing is sent. Shared by all: a value that nobody can change.</summary>
    public T? Default { get; init; }

    public override string? DefaultText => null;

    internal override bool IsSet(WireRecord record) => IsSet(_accessor.Get(record));

    internal override WireRecord WithDefault(WireRecord record) => Default is null || IsSet(record) ? record : _accessor.With(record, Default);

    internal override WireRecord Without(WireRecord record) => _accessor.With(record, null);

    internal override void Check(WireRecord record, ref ValidationSink sink)
    {
        T? value = _accessor.Get(record);
        bool isSet = IsSet(value);
        if (isSet || IsRequired || IsNeededThen)
            CheckPresence(record, isSet, ref sink);
        if (isSet)
            CheckValue(value!, ref sink); // what is set is not null
    }

    private protected T? Read(WireRecord record) => _accessor.Get(record);

    private protected virtual bool IsSet(T? value) => value is not null;

    private protected abstract void CheckValue(T value, ref ValidationSink sink);
}
