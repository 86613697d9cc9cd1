// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ShieldstralModeration;

[JsonConverter(typeof(WireConverter<ShieldstralModerationInput>))]
public abstract partial record ShieldstralModerationInput : IWireRecord<ShieldstralModerationInput>
{
    static ShieldstralModerationInput IWireRecord<ShieldstralModerationInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames => ["mode", "policies", "policyOverrides", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("mode"u8):
                reader.Skip();
                return true;
            case 8 when name.SequenceEqual("policies"u8):
                reader.Texts(ref Fields.Policies(this));
                return true;
            case 15 when name.SequenceEqual("policyOverrides"u8):
                reader.Records(ref Fields.PolicyOverrides(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Texts(",\"policies\":"u8, Policies);
        writer.Records(",\"policyOverrides\":"u8, PolicyOverrides);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Policies>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? Policies(ShieldstralModerationInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PolicyOverrides>k__BackingField")]
    internal static extern ref IReadOnlyList<ShieldstralPolicy>? PolicyOverrides(ShieldstralModerationInput record);
}
