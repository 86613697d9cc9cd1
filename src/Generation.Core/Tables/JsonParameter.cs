using System.Text.Json;
using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>A value of any kind, which nothing here looks into.</summary>
internal sealed record JsonParameter : Parameter
{
    private readonly Member<JsonElement?> _accessor;

    public JsonParameter(Member<JsonElement?> member)
        : base(member) => _accessor = member;

    public override ParameterKind Kind => ParameterKind.Nested;

    public override string? DefaultText => null;

    internal override bool IsSet(WireRecord record) => _accessor.Get(record) is not null;

    internal override WireRecord WithDefault(WireRecord record) => record;

    internal override WireRecord Without(WireRecord record) => _accessor.With(record, null);

    internal override void Check(WireRecord record, ref ValidationSink sink) => CheckPresence(record, IsSet(record), ref sink);

    // Any JSON at all.
    private protected override void DescribeValue(JsonObject schema)
    {
    }
}
