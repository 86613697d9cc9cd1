namespace Generation.Tables;

/// <summary>A member of a record: its names and how to read and replace it, without reflection.</summary>
internal abstract class Member(string name, string propertyName, string summary)
{
    /// <summary>The JSON name, for example <c>cfgScale</c>.</summary>
    public string Name => name;

    /// <summary>The name of the C# property, for example <c>CfgScale</c>.</summary>
    public string PropertyName => propertyName;

    public string Summary => summary;

    /// <summary>The value of a required member; null when it is the default, which stands for a member that was not given.</summary>
    public static T? Given<T>(T value)
        where T : struct, IStringValue<T> => value.Value.Length == 0 ? default(T?) : value;
}

/// <inheritdoc/>
internal abstract class Member<T>(string name, string propertyName, string summary) : Member(name, propertyName, summary)
{
    public abstract T Get(WireRecord record);

    public abstract WireRecord With(WireRecord record, T value);
}

/// <summary>A member that <typeparamref name="TRecord"/> declares; works on every record below it.</summary>
internal sealed class Member<TRecord, T>(string name, string propertyName, string summary, Func<TRecord, T> get, Func<TRecord, T, TRecord> with)
    : Member<T>(name, propertyName, summary)
    where TRecord : WireRecord
{
    public override T Get(WireRecord record) => get((TRecord)record);

    public override WireRecord With(WireRecord record, T value) => with((TRecord)record, value);
}
