// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ShieldstralModeration;

[JsonConverter(typeof(WireConverter<ShieldstralModerationOutput>))]
public sealed partial record ShieldstralModerationOutput : IWireRecord<ShieldstralModerationOutput>
{
    static ShieldstralModerationOutput IWireRecord<ShieldstralModerationOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ShieldstralModerationOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["results", "blocked", "triggeredPolicies", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("results"u8):
                reader.Records(ref Fields.ResultsOnWire(this));
                return true;
            case 7 when name.SequenceEqual("blocked"u8):
                reader.Boolean(ref Fields.Blocked(this));
                return true;
            case 17 when name.SequenceEqual("triggeredPolicies"u8):
                reader.LooseTexts(ref Fields.TriggeredPoliciesOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"results\":"u8, ResultsOnWire);
        writer.Boolean(",\"blocked\":"u8, Blocked);
        writer.Texts(",\"triggeredPolicies\":"u8, TriggeredPoliciesOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ResultsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ShieldstralPolicyResult>? ResultsOnWire(ShieldstralModerationOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Blocked>k__BackingField")]
    internal static extern ref bool? Blocked(ShieldstralModerationOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TriggeredPoliciesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? TriggeredPoliciesOnWire(ShieldstralModerationOutput record);
}
