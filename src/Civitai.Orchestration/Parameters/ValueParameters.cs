using System.Globalization;

namespace Civitai.Orchestration.Parameters;

/// <summary>A row whose member holds one value that may be left out.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class ValueParameter<T>(Member<T?> member) : Parameter(member)
    where T : struct
{
    private Func<StepInput, T?>? _rule;

    /// <summary>What the service assumes when nothing is sent.</summary>
    public T? Default { get; init; }

    /// <summary>A default that follows from other members, evaluated after the rows above it; <see cref="RuleText"/> says it in words.</summary>
    public Func<StepInput, T?>? Rule { get => _rule; init => _rule = value; }

    public string? RuleText { get; init; }

    /// <summary>The value that the service uses whatever is sent.</summary>
    public T? Override { get; init; }

    public override string? DefaultText => RuleText ?? (Default is { } value ? Format(value) : null);

    public override string? OverrideText => Override is { } value ? Format(value) : null;

    public override bool IsSetOn(StepInput input) => IsSet(member.Get(input));

    internal override StepInput WithDefault(StepInput input)
    {
        if (Override is { } forced)
            return member.With(input, forced);
        if (IsSetOn(input))
            return input;
        return (_rule is null ? Default : _rule(input)) is { } value ? member.With(input, value) : input;
    }

    internal override StepInput Without(StepInput input) => member.With(input, null);

    internal T? Read(StepInput input) => member.Get(input);

    internal override void Check(StepInput input, ref ValidationSink sink)
    {
        T? given = member.Get(input);
        bool isSet = IsSet(given);
        CheckPresence(input, isSet, ref sink);
        if (!isSet)
            return;

        T value = given.GetValueOrDefault();
        if (Override is { } forced && !EqualityComparer<T>.Default.Equals(forced, value))
            sink.Warn(Name, ValidationCodes.Overridden, $"{Name} is {Format(value)}; the service uses {Format(forced)} whatever is sent.", Source);
        CheckValue(input, value, ref sink);
    }

    private protected virtual bool IsSet(T? value) => value.HasValue;

    private protected abstract void CheckValue(StepInput input, T value, ref ValidationSink sink);

    private protected abstract string Format(T value);
}

/// <summary>A whole number.</summary>
internal sealed class IntegerParameter(Member<long?> member) : ValueParameter<long>(member)
{
    public override ParameterKind Kind => ParameterKind.WholeNumber;

    private protected override void CheckValue(StepInput input, long value, ref ValidationSink sink) => CheckNumber(input, value, ref sink);

    private protected override string Format(long value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A number.</summary>
internal sealed class NumberParameter(Member<double?> member) : ValueParameter<double>(member)
{
    public override ParameterKind Kind => ParameterKind.Number;

    private protected override void CheckValue(StepInput input, double value, ref ValidationSink sink) => CheckNumber(input, value, ref sink);

    private protected override string Format(double value) => Text(value);
}

/// <summary>Yes or no.</summary>
internal sealed class BooleanParameter(Member<bool?> member) : ValueParameter<bool>(member)
{
    public override ParameterKind Kind => ParameterKind.Boolean;

    private protected override void CheckValue(StepInput input, bool value, ref ValidationSink sink)
    {
        if (AdvisedMaximum == 0 && value)
            sink.Warn(Name, ValidationCodes.NotRecommended, $"{Name} is true; false is advised. {Advice}", Source);
    }

    private protected override string Format(bool value) => value ? "true" : "false";
}

/// <summary>A whole number or a reference to one.</summary>
internal sealed class SeedParameter(Member<ValueOrReference<long>?> member) : ValueParameter<ValueOrReference<long>>(member)
{
    public override ParameterKind Kind => ParameterKind.WholeNumber;

    private protected override void CheckValue(StepInput input, ValueOrReference<long> value, ref ValidationSink sink)
    {
        if (value.Reference is { } reference)
            sink.CheckReference(Name, reference);
        else if (value.HasValue)
            CheckNumber(input, value.Value, ref sink);
    }

    private protected override string Format(ValueOrReference<long> value) => value.ToString();
}

/// <summary>Text, or a reference to text.</summary>
internal sealed class TextParameter(Member<ValueOrReference<string>?> member) : ValueParameter<ValueOrReference<string>>(member)
{
    public override ParameterKind Kind => ParameterKind.Text;

    private protected override bool IsSet(ValueOrReference<string>? value) => value is { IsMissing: false };

    private protected override void CheckValue(StepInput input, ValueOrReference<string> value, ref ValidationSink sink)
    {
        if (value.Reference is { } reference)
            sink.CheckReference(Name, reference);
        else if (value.HasValue)
            CheckLength(value.Value.Length, "characters", ref sink);
    }

    private protected override string Format(ValueOrReference<string> value) => value.ToString();
}

/// <summary>One value of an open vocabulary.</summary>
internal sealed class ChoiceParameter<T> : ValueParameter<T>
    where T : struct, IStringValue<T>
{
    public ChoiceParameter(Member<T?> member)
        : base(member) => AllowedValues = T.KnownValues;

    public override ParameterKind Kind => ParameterKind.Choice;

    private protected override void CheckValue(StepInput input, T value, ref ValidationSink sink) => CheckAllowed(Name, value.Value, ref sink);

    private protected override string Format(T value) => value.Value;
}

/// <summary>The identifier of a resource.</summary>
internal sealed class AirParameter(Member<Air?> member) : ValueParameter<Air>(member)
{
    public override ParameterKind Kind => ParameterKind.Air;

    /// <summary>The ecosystems that fit; empty when any does. Compared without regard to case.</summary>
    public IReadOnlyList<string> Ecosystems { get; init; } = [];

    /// <summary>The kinds of resource that fit; empty when any does.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    private protected override void CheckValue(StepInput input, Air value, ref ValidationSink sink) =>
        AirCheck.Check(Name, null, value, Ecosystems, Types, ValidationSeverity.Error, Source, ref sink);

    private protected override string Format(Air value) => value.Value;
}
