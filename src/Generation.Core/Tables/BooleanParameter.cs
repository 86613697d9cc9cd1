using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>Yes or no.</summary>
internal sealed record BooleanParameter : ValueParameter<bool>
{
    public BooleanParameter(Member<bool?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.Boolean;

    internal override decimal? Number(WireRecord record) => Read(record) is { } isOn ? (isOn ? 1 : 0) : null;

    internal override bool IsDefault(WireRecord record) => Default is { } value && Read(record) == value;

    private protected override void CheckValue(WireRecord record, bool value, ref ValidationSink sink)
    {
        if (AdvisedMaximum == 0 && value)
            sink.Warn(Name, ValidationCodes.NotRecommended, $"{Name} is true; false is advised. {Advice}", Source);
    }

    private protected override void DescribeType(JsonObject schema) => schema["type"] = "boolean";

    private protected override JsonNode ToJson(bool value) => value;

    private protected override string Format(bool value) => value ? "true" : "false";
}
