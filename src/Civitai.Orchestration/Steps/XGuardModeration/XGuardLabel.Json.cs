// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

[JsonConverter(typeof(WireConverter<XGuardLabel>))]
public sealed partial record XGuardLabel : IWireRecord<XGuardLabel>
{
    static XGuardLabel IWireRecord<XGuardLabel>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static XGuardLabel Blank() => new() { Label = null!, Action = null!, Policy = null! };

    internal override IEnumerable<string> WireNames => ["label", "action", "threshold", "policy", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("label"u8):
                reader.Text(ref Fields.Label(this));
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
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"label\":"u8, Label);
        writer.Text(",\"action\":"u8, Action);
        writer.Double(",\"threshold\":"u8, Threshold);
        writer.Text(",\"policy\":"u8, Policy);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Label>k__BackingField")]
    internal static extern ref string? Label(XGuardLabel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Action>k__BackingField")]
    internal static extern ref string? Action(XGuardLabel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Threshold>k__BackingField")]
    internal static extern ref double? Threshold(XGuardLabel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Policy>k__BackingField")]
    internal static extern ref string? Policy(XGuardLabel record);
}
