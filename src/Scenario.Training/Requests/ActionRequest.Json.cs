// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training.Requests;

[JsonConverter(typeof(WireConverter<ActionRequest>))]
internal sealed partial record ActionRequest : IWireRecord<ActionRequest>
{
    static ActionRequest IWireRecord<ActionRequest>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ActionRequest Blank() => new();

    internal override IEnumerable<string> WireNames => ["action", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("action"u8):
                reader.Text(ref Fields.Action(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"action\":"u8, Action);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Action>k__BackingField")]
    internal static extern ref string? Action(ActionRequest record);
}
