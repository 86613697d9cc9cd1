using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Parameters;

/// <summary>A whole number or a reference to one.</summary>
internal sealed record SeedParameter : ValueParameter<ValueOrReference<long>>
{
    public SeedParameter(Member<ValueOrReference<long>?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.WholeNumber;

    private protected override void CheckValue(WireRecord record, ValueOrReference<long> value, ref ValidationSink sink)
    {
        if (value.Reference is { } reference)
            sink.CheckReference(Name, reference, Kind);
        else if (value.HasValue)
            CheckNumber(record, value.Value, ref sink);
    }

    private protected override void DescribeType(JsonObject schema)
    {
        schema["type"] = "integer";
        DescribeRange(schema);
    }

    private protected override string Format(ValueOrReference<long> value) => value.ToString();
}
