// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ShieldstralModeration;

[JsonConverter(typeof(WireConverter<ShieldstralPolicy>))]
public sealed partial record ShieldstralPolicy : IWireRecord<ShieldstralPolicy>
{
    static ShieldstralPolicy IWireRecord<ShieldstralPolicy>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ShieldstralPolicy Blank() => new() { Name = null! };

    internal override IEnumerable<string> WireNames => ["name", "action", "threshold", "policy", "query", "instruction", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 5 when name.SequenceEqual("query"u8):
                reader.Text(ref Fields.Query(this));
                return true;
            case 6 when name.SequenceEqual("action"u8):
                reader.Text(ref Fields.Action(this));
                return true;
            case 6 when name.SequenceEqual("policy"u8):
                reader.Text(ref Fields.Policy(this));
                return true;
            case 9 when name.SequenceEqual("threshold"u8):
                reader.Double(ref Fields.Threshold(this));
                return true;
            case 11 when name.SequenceEqual("instruction"u8):
                reader.Text(ref Fields.Instruction(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"name\":"u8, Name);
        writer.Text(",\"action\":"u8, Action);
        writer.Double(",\"threshold\":"u8, Threshold);
        writer.Text(",\"policy\":"u8, Policy);
        writer.Text(",\"query\":"u8, Query);
        writer.Text(",\"instruction\":"u8, Instruction);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(ShieldstralPolicy record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Action>k__BackingField")]
    internal static extern ref string? Action(ShieldstralPolicy record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Threshold>k__BackingField")]
    internal static extern ref double? Threshold(ShieldstralPolicy record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Policy>k__BackingField")]
    internal static extern ref string? Policy(ShieldstralPolicy record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Query>k__BackingField")]
    internal static extern ref string? Query(ShieldstralPolicy record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Instruction>k__BackingField")]
    internal static extern ref string? Instruction(ShieldstralPolicy record);
}
