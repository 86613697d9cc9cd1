using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>Free data of the caller's, which nothing here looks into.</summary>
internal sealed record DataParameter : ReferenceParameter<JsonObject>
{
    public DataParameter(Member<JsonObject?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.Nested;

    private protected override void DescribeValue(JsonObject schema) => schema["type"] = "object";

    private protected override void CheckValue(JsonObject value, ref ValidationSink sink)
    {
    }
}
