namespace Civitai.Orchestration.Parameters;

/// <summary>A member of an input: its names and how to read and replace it, without reflection.</summary>
internal abstract class Member(string name, string propertyName, string summary)
{
    /// <summary>The JSON path inside the input, for example <c>samples.cfgScale</c>.</summary>
    public string Name => name;

    /// <summary>The C# path, for example <c>Samples.CfgScale</c>.</summary>
    public string PropertyName => propertyName;

    public string Summary => summary;

    /// <summary>Plain text as a row reads it.</summary>
    public static ValueOrReference<string>? Text(string? text) => text is null ? default(ValueOrReference<string>?) : new ValueOrReference<string>(text);

    /// <summary>The value of a required member; null when it is the default, which stands for a member that was not given.</summary>
    public static Air? Given(Air value) => value.Value.Length == 0 ? default(Air?) : value;

    /// <inheritdoc cref="Given(Air)"/>
    public static T? Given<T>(T value)
        where T : struct, IStringValue<T> => value.Value.Length == 0 ? default(T?) : value;
}

/// <inheritdoc/>
internal abstract class Member<T>(string name, string propertyName, string summary) : Member(name, propertyName, summary)
{
    public abstract T Get(StepInput input);

    public abstract StepInput With(StepInput input, T value);
}

/// <summary>A member declared by <typeparamref name="TInput"/>; works on every record below it.</summary>
internal sealed class Member<TInput, T>(string name, string propertyName, string summary, Func<TInput, T> get, Func<TInput, T, TInput> with)
    : Member<T>(name, propertyName, summary)
    where TInput : StepInput
{
    public override T Get(StepInput input) => get((TInput)input);

    public override StepInput With(StepInput input, T value) => with((TInput)input, value);
}
