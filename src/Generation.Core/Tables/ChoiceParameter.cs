using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>One value of an open vocabulary.</summary>
internal sealed record ChoiceParameter<T> : ValueParameter<T>
    where T : struct, IStringValue<T>
{
    public ChoiceParameter(Member<T?> member)
        : base(member) => AllowedValues = T.KnownValues;

    public override ParameterKind Kind => ParameterKind.Choice;

    internal override string? Choice(WireRecord record) => Read(record)?.Value;

    internal override bool IsDefault(WireRecord record) => Default is { } value && string.Equals(Choice(record), value.Value, StringComparison.OrdinalIgnoreCase);

    private protected override void CheckValue(WireRecord record, T value, ref ValidationSink sink) => CheckAllowed(Name, value.Value, ref sink);

    private protected override void DescribeType(JsonObject schema)
    {
        schema["type"] = "string";
        DescribeChoices(schema);
    }

    private protected override string Format(T value) => value.Value;
}
