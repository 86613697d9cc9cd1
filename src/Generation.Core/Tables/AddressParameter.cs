using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>An address that the service is to fetch or to call.</summary>
internal sealed record AddressParameter : ReferenceParameter<string>
{
    public AddressParameter(Member<string?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.Text;

    /// <summary>What may stand there.</summary>
    public required AddressForm Form { get; init; }

    private protected override bool IsSet(string? value) => !string.IsNullOrEmpty(value);

    private protected override void DescribeValue(JsonObject schema) => schema["type"] = "string";

    private protected override void CheckValue(string text, ref ValidationSink sink) => Form.Check(Name, text, Source, ref sink);
}
