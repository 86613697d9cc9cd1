// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowCostTips>))]
public sealed partial record WorkflowCostTips : IWireRecord<WorkflowCostTips>
{
    static WorkflowCostTips IWireRecord<WorkflowCostTips>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowCostTips Blank() => new();

    internal override IEnumerable<string> WireNames => ["civitai", "creators", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("civitai"u8):
                reader.Decimal(ref Fields.CivitaiOnWire(this));
                return true;
            case 8 when name.SequenceEqual("creators"u8):
                reader.Decimal(ref Fields.CreatorsOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Decimal(",\"civitai\":"u8, CivitaiOnWire);
        writer.Decimal(",\"creators\":"u8, CreatorsOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CivitaiOnWire>k__BackingField")]
    internal static extern ref decimal? CivitaiOnWire(WorkflowCostTips record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CreatorsOnWire>k__BackingField")]
    internal static extern ref decimal? CreatorsOnWire(WorkflowCostTips record);
}
