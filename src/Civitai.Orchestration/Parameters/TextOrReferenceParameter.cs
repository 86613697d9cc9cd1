using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Parameters;

/// <summary>Text, or a reference to text.</summary>
internal sealed record TextOrReferenceParameter : ValueParameter<ValueOrReference<string>>
{
    public TextOrReferenceParameter(Member<ValueOrReference<string>?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.Text;

    internal override decimal? Number(WireRecord record) => Read(record) is { HasValue: true } text ? text.Value.Length : null;

    private protected override bool IsSet(ValueOrReference<string>? value) => value is { IsMissing: false };

    private protected override void CheckValue(WireRecord record, ValueOrReference<string> value, ref ValidationSink sink)
    {
        if (value.Reference is { } reference)
            sink.CheckReference(Name, reference, Kind);
        else if (value.HasValue)
            CheckText(Name, value.Value, ref sink);
    }

    private protected override void DescribeType(JsonObject schema)
    {
        schema["type"] = "string";
        DescribeLength(schema, "Length");
    }

    private protected override string Format(ValueOrReference<string> value) => value.ToString();
}
