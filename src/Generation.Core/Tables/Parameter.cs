using System.Globalization;
using System.Text.Json.Nodes;
using Generation.Tables;
using Generation.Wire;

namespace Generation;

/// <summary>
/// One parameter of a record: a member with its limits, its default and where they are documented. The same parameter checks requests, fills
/// <c>WithDefaults()</c> and describes the member to a form.
/// </summary>
public abstract record Parameter
{
    private readonly Member _member;
    private NestedParameter? _owner;
    private string? _localName;

    private protected Parameter(Member member)
    {
        _member = member;
        Name = member.Name;
        PropertyName = member.PropertyName;
    }

    /// <summary>
    /// The JSON path inside the record, for example <c>samples.cfgScale</c>, or <c>controlNets[].weight</c> for a member of every item of a list and <c>additionalNetworks['*'].strength</c> for one of every entry of a map.
    /// </summary>
    public string Name { get; private set; }

    /// <summary>The C# path inside the record, for example <c>Samples.CfgScale</c> or <c>ControlNets[].Weight</c>.</summary>
    public string PropertyName { get; private set; }

    /// <summary>What the parameter means, in one sentence.</summary>
    public string Summary => _member.Summary;

    /// <summary>Whether it is a parameter of an object inside the record; then <see cref="IsRequired"/> speaks of that object.</summary>
    public bool IsNested => _owner is not null;

    /// <summary>What kind of value it takes.</summary>
    public abstract ParameterKind Kind { get; }

    /// <summary>Whether the service refuses a request without it; of a member of an inner object: an object without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the service only reports it; setting it has no effect.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The smallest number allowed; null when there is no bound.</summary>
    public double? Minimum { get; init; }

    /// <summary>The largest number allowed; null when there is no bound.</summary>
    public double? Maximum { get; init; }

    /// <summary>The number must be a multiple of this; null when any will do.</summary>
    public double? MultipleOf { get; init; }

    /// <summary>The fewest characters of a text or items of a list; null when there is no bound.</summary>
    public int? MinimumLength { get; init; }

    /// <summary>The most characters of a text or items of a list; null when there is no bound.</summary>
    public int? MaximumLength { get; init; }

    /// <summary>The values a choice offers, and the numbers that a whole number may be where they are no range; else empty.</summary>
    public IReadOnlyList<string> AllowedValues { get; init; } = [];

    /// <summary>Below this the request is accepted with a warning; null when nothing is advised.</summary>
    public double? AdvisedMinimum { get; init; }

    /// <summary>Above this the request is accepted with a warning; null when nothing is advised.</summary>
    public double? AdvisedMaximum { get; init; }

    /// <summary>Why the advised bounds exist and what happens outside them; null when there are none.</summary>
    public string? Advice { get; init; }

    /// <summary>When the parameter has an effect, as one sentence; null when always.</summary>
    public string? AppliesWhen { get => field ?? Applies?.ToString(); init; }

    /// <summary>What the service assumes when nothing is sent, as text or as a rule in words; null when nothing is documented.</summary>
    public abstract string? DefaultText { get; }

    /// <summary>The value that the service uses whatever is sent, as text; null when it uses what is sent.</summary>
    public virtual string? OverrideText => null;

    /// <summary>
    /// Why sending the parameter is risky, for members that seeds use and the published schema does not list; null for ordinary members.
    /// </summary>
    public string? NotInSchema { get; init; }

    /// <summary>Where limits and default are documented.</summary>
    public string Source { get; init; } = "";

    /// <summary>What another member must be so that the parameter has an effect; null when it always has, or when only words say it.</summary>
    internal MemberCondition? Applies { get; init; }

    /// <summary>Whether the record is of no use without it where <see cref="Applies"/> holds.</summary>
    internal bool IsNeededThen { get; init; }

    /// <summary>The member that it follows where a row puts it among those that it shares; null for the end.</summary>
    internal string? After { get; init; }

    /// <summary>For which records the service refuses a request that sets a member it only reports; null when it ignores the member.</summary>
    internal Func<WireRecord, bool>? RefusedWhen { get; init; }

    /// <summary>For which records a required member may be missing; null when for none.</summary>
    internal Func<WireRecord, bool>? RequiredUnless { get; init; }

    /// <summary>For which records the advised bounds do not count; null when they always do.</summary>
    internal Func<WireRecord, bool>? AdvisedUnless { get; init; }

    /// <summary>The parameters of the objects inside, under their paths.</summary>
    internal virtual IEnumerable<Parameter> Inner => [];

    /// <summary>Whether the record sets it; of a member of inner objects: whether one of them does.</summary>
    /// <param name="record">A record whose definition the parameter belongs to.</param>
    public bool IsSetOn(WireRecord record)
    {
        if (_owner is null)
            return IsSet(record);
        foreach (WireRecord inner in _owner.RecordsIn(record))
        {
            // Forms of a union have members of their own.
            if (_owner.FindForm(inner)?.FindParameter(_localName!) is { } own && own.IsSetOn(inner)) // a parameter with an owner has a name in it
                return true;
        }

        return false;
    }

    /// <summary>The path of the parameter.</summary>
    public sealed override string ToString() => Name;

    internal abstract bool IsSet(WireRecord record);

    /// <summary>The value as a price counts it: a number, the items of a list, the characters of a text, 1 for a switch that is on; null when there is none.</summary>
    internal virtual decimal? Number(WireRecord record) => null;

    /// <summary>The value of a choice as text; null for other kinds and when there is none.</summary>
    internal virtual string? Choice(WireRecord record) => null;

    /// <summary>Whether the record sets it to what the service assumes anyway.</summary>
    internal virtual bool IsDefault(WireRecord record) => false;

    internal abstract WireRecord WithDefault(WireRecord record);

    internal abstract WireRecord Without(WireRecord record);

    /// <summary>The record without what the service only reports, here or inside.</summary>
    internal virtual WireRecord WithoutEchoes(WireRecord record) => IsReadOnly && IsSet(record) ? Without(record) : record;

    /// <summary>How many images, sounds and videos the member holds that the service fetches when the work is submitted. References come later.</summary>
    internal virtual int CountMedia(WireRecord record) => 0;

    /// <summary>Reports what is wrong with the member, which is read once.</summary>
    internal abstract void Check(WireRecord record, ref ValidationSink sink);

    /// <summary>What JSON the member takes, with its meaning, limits and default, as a JSON Schema.</summary>
    internal JsonObject ToJsonSchema()
    {
        string?[] words =
        [
            Summary,
            AppliesWhen is null ? null : $"When: {AppliesWhen}",
            OverrideText is null ? null : $"The service uses {OverrideText} whatever is sent.",
            Kind != ParameterKind.Boolean && (AdvisedMinimum ?? AdvisedMaximum) is not null ? $"Advised: {RangeText(AdvisedMinimum, AdvisedMaximum)}." : null,
            Advice,
            NotInSchema,
        ];
        var schema = new JsonObject { ["description"] = string.Join(' ', words.OfType<string>()) };
        DescribeValue(schema);
        if (IsReadOnly)
            schema["readOnly"] = true;
        return schema;
    }

    /// <summary>Adds the type, the limits and the default to a JSON Schema.</summary>
    private protected abstract void DescribeValue(JsonObject schema);

    private protected void DescribeRange(JsonObject schema)
    {
        if (Minimum is { } low)
            schema["minimum"] = low;
        if (Maximum is { } high)
            schema["maximum"] = high;
        if (MultipleOf is { } step)
            schema["multipleOf"] = step;
    }

    private protected void DescribeLength(JsonObject schema, string what)
    {
        if (MinimumLength is { } least)
            schema["min" + what] = least;
        if (MaximumLength is { } most)
            schema["max" + what] = most;
    }

    private protected void DescribeChoices(JsonObject schema)
    {
        if (AllowedValues.Count > 0)
            schema["enum"] = new JsonArray([.. AllowedValues.Select(v => (JsonNode)v)]);
    }

    /// <summary>The same parameter under the path of the member that holds its object, for lists and forms.</summary>
    internal Parameter Under(NestedParameter owner, string name, string propertyName)
    {
        Parameter inner = this with { };
        inner._owner = owner;
        inner._localName = Name;
        inner.Name = $"{name}.{Name}";
        inner.PropertyName = $"{propertyName}.{PropertyName}";
        return inner;
    }

    /// <summary>What there is to say of a member whatever its value, by whether the record sets it.</summary>
    private protected void CheckPresence(WireRecord record, bool isSet, ref ValidationSink sink)
    {
        if (!isSet)
        {
            // A value of another kind is there, beside the members.
            bool isOfAnotherKind = record.AdditionalProperties?.ContainsKey(Name) == true;
            if (IsRequired && !isOfAnotherKind && RequiredUnless?.Invoke(record) != true)
                sink.Error(Name, ValidationCodes.Required, $"{Name} is required.", Source);
            else if (IsNeededThen && !isOfAnotherKind && sink.Definition is { } row && Applies?.IsMet(row, record) == true)
                sink.Warn(Name, ValidationCodes.Required, $"{Name} is missing, and {Applies}", Source);
        }
        else if (RefusedWhen?.Invoke(record) == true)
            sink.Error(Name, ValidationCodes.NotAllowed, $"{Name} is decided by the service here; leave it out.", Source);
        else if (IsReadOnly)
            sink.Warn(Name, ValidationCodes.Ignored, $"{Name} is reported by the service and ignored in a request.", Source);
        else
        {
            if (NotInSchema is not null)
                sink.Warn(Name, ValidationCodes.NotInSchema, NotInSchema, Source);
            if (Applies is { } condition && sink.Definition is { } row && condition.IsMet(row, record) == false && !IsDefault(record))
                sink.Warn(Name, ValidationCodes.Ignored, $"{Name} has no effect here; it counts only where {condition}", Source);
        }
    }

    private protected void CheckNumber(WireRecord record, double value, ref ValidationSink sink)
    {
        if (value < Minimum || value > Maximum || !double.IsFinite(value))
        {
            sink.Error(Name, ValidationCodes.OutOfRange, $"{Name} is {Text(value)}; it must be {RangeText(Minimum, Maximum)}.", Source);
            return;
        }

        if (MultipleOf is { } step && value % step != 0)
            sink.Error(Name, ValidationCodes.NotAMultiple, $"{Name} is {Text(value)}; it must be a multiple of {Text(step)}.", Source);
        if ((value < AdvisedMinimum || value > AdvisedMaximum) && AdvisedUnless?.Invoke(record) != true)
            sink.Warn(
                Name,
                ValidationCodes.NotRecommended,
                $"{Name} is {Text(value)}; {RangeText(AdvisedMinimum, AdvisedMaximum)} is advised. {Advice}",
                Source);
    }

    private protected void CheckText(string name, string text, ref ValidationSink sink)
    {
        CheckLength(text.Length, "characters", ref sink);
        sink.CheckForLostReference(name, text);
    }

    private protected void CheckLength(int length, string unit, ref ValidationSink sink)
    {
        if (length < MinimumLength || length > MaximumLength)
            sink.Error(Name, ValidationCodes.Length, $"{Name} has {Text(length)} {unit}; it must have {RangeText(MinimumLength, MaximumLength)}.", Source);
    }

    private protected void CheckAllowed(string name, string value, ref ValidationSink sink)
    {
        for (int i = 0; i < AllowedValues.Count; i++)
        {
            if (string.Equals(AllowedValues[i], value, StringComparison.Ordinal))
                return;
        }

        RefuseValue(name, value, ref sink);
    }

    // Apart from the check, because what it captures would be allocated for values that are fine too.
    private void RefuseValue(string name, string value, ref ValidationSink sink)
    {
        if (StringValue.Contains(AllowedValues, value))
        {
            sink.Warn(
                name,
                ValidationCodes.NotAllowed,
                $"{name} is '{value}'; the documented spelling differs in case: {string.Join(", ", AllowedValues)}.",
                Source);
            return;
        }

        string? near = AllowedValues.FirstOrDefault(v => Spelling.IsNear(v, value));
        string hint = near is null ? "" : $" Did you mean '{near}'?";
        sink.Error(
            name,
            ValidationCodes.NotAllowed,
            $"{name} is '{Spelling.Shorten(value)}'; it must be one of {string.Join(", ", AllowedValues)}.{hint}",
            Source);
    }

    /// <summary>What kind of value is expected, with its range, for a message.</summary>
    internal virtual string DescribeKind()
    {
        string range = Minimum is null && Maximum is null ? "" : ", " + RangeText(Minimum, Maximum);
        return Kind switch
        {
            ParameterKind.WholeNumber when AllowedValues.Count > 0 => "one of " + string.Join(", ", AllowedValues),
            ParameterKind.WholeNumber => "a whole number" + range,
            ParameterKind.Number => "a number" + range,
            ParameterKind.Boolean => "true or false",
            ParameterKind.Choice => "one of " + string.Join(", ", AllowedValues),
            ParameterKind.List => "a list",
            ParameterKind.Loras => "the LoRAs with their strengths, each once",
            ParameterKind.Nested => "an object",
            ParameterKind.Resource => "the identifier of a resource, as text",
            ParameterKind.Duration => "a span of time, as hh:mm:ss",
            _ => "text",
        };
    }

    internal static string Text(double value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private protected static string RangeText(double? minimum, double? maximum) => (minimum, maximum) switch
    {
        ({ } low, { } high) when low == high => Text(low),
        ({ } low, { } high) => $"{Text(low)} to {Text(high)}",
        ({ } low, null) => $"at least {Text(low)}",
        (null, { } high) => $"at most {Text(high)}",
        _ => "a finite number",
    };
}
