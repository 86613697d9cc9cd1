// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioJobBilling>))]
public sealed partial record ScenarioJobBilling : IWireRecord<ScenarioJobBilling>
{
    static ScenarioJobBilling IWireRecord<ScenarioJobBilling>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioJobBilling Blank() => new();

    internal override IEnumerable<string> WireNames => ["cuCost", "cuDiscount", "disableRefund", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("cuCost"u8):
                reader.Decimal(ref Fields.CuCost(this));
                return true;
            case 10 when name.SequenceEqual("cuDiscount"u8):
                reader.Decimal(ref Fields.CuDiscount(this));
                return true;
            case 13 when name.SequenceEqual("disableRefund"u8):
                reader.Boolean(ref Fields.DisableRefund(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Decimal(",\"cuCost\":"u8, CuCost);
        writer.Decimal(",\"cuDiscount\":"u8, CuDiscount);
        writer.Boolean(",\"disableRefund\":"u8, DisableRefund);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CuCost>k__BackingField")]
    internal static extern ref decimal? CuCost(ScenarioJobBilling record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CuDiscount>k__BackingField")]
    internal static extern ref decimal? CuDiscount(ScenarioJobBilling record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DisableRefund>k__BackingField")]
    internal static extern ref bool? DisableRefund(ScenarioJobBilling record);
}
