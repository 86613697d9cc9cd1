using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>Free data of the caller's, which nothing here looks into.</summary>
internal sealed class DataParameter(Member<JsonObject?> member) : ReferenceParameter<JsonObject>(member)
{
    public override ParameterKind Kind => ParameterKind.Nested;

    private protected override void CheckValue(JsonObject value, ref ValidationSink sink)
    {
    }
}
