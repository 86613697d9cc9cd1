// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowTips>))]
public sealed partial record WorkflowTips : IWireRecord<WorkflowTips>
{
    static WorkflowTips IWireRecord<WorkflowTips>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowTips Blank() => new();

    internal override IEnumerable<string> WireNames => ["civitai", "creators", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("civitai"u8):
                reader.Double(ref Fields.Civitai(this));
                return true;
            case 8 when name.SequenceEqual("creators"u8):
                reader.Double(ref Fields.Creators(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Double(",\"civitai\":"u8, Civitai);
        writer.Double(",\"creators\":"u8, Creators);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Civitai>k__BackingField")]
    internal static extern ref double? Civitai(WorkflowTips record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Creators>k__BackingField")]
    internal static extern ref double? Creators(WorkflowTips record);
}
