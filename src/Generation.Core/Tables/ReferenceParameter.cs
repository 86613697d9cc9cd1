namespace Generation.Tables;

/// <summary>A parameter whose member holds an object, a list or a map that may be left out.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class ReferenceParameter<T>(Member<T?> member) : Parameter(member)
    where T : class
{
    /// <summary>What the service assumes when nothing is sent. Shared by all: a value that nobody can change.</summary>
    public T? Default { get; init; }

    public override string? DefaultText => null;

    internal override bool IsSet(WireRecord record) => IsSet(member.Get(record));

    internal override WireRecord WithDefault(WireRecord record) => Default is null || IsSet(record) ? record : member.With(record, Default);

    internal override WireRecord Without(WireRecord record) => member.With(record, null);

    internal override void Check(WireRecord record, ref ValidationSink sink)
    {
        T? value = member.Get(record);
        bool isSet = IsSet(value);
        CheckPresence(record, isSet, ref sink);
        if (isSet)
            CheckValue(value!, ref sink); // what is set is not null
    }

    private protected T? Read(WireRecord record) => member.Get(record);

    private protected virtual bool IsSet(T? value) => value is not null;

    private protected abstract void CheckValue(T value, ref ValidationSink sink);
}
