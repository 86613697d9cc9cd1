using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>A number.</summary>
internal sealed record NumberParameter : ValueParameter<double>
{
    public NumberParameter(Member<double?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.Number;

    internal override decimal? Number(WireRecord record) => (decimal?)Read(record);

    internal override bool IsDefault(WireRecord record) => Default is { } value && Read(record) == value;

    private protected override void CheckValue(WireRecord record, double value, ref ValidationSink sink) => CheckNumber(record, value, ref sink);

    private protected override void DescribeType(JsonObject schema)
    {
        schema["type"] = "number";
        DescribeRange(schema);
    }

    private protected override JsonNode ToJson(double value) => value;

    private protected override string Format(double value) => Text(value);
}
