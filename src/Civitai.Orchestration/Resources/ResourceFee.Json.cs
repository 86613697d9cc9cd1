// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<ResourceFee>))]
public sealed partial record ResourceFee : IWireRecord<ResourceFee>
{
    static ResourceFee IWireRecord<ResourceFee>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ResourceFee Blank() => new();

    internal override IEnumerable<string> WireNames => ["amount", "type", "settlementCurrency", "recipientModelVersionId", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.Text(ref Fields.Type(this));
                return true;
            case 6 when name.SequenceEqual("amount"u8):
                reader.Decimal(ref Fields.Amount(this));
                return true;
            case 18 when name.SequenceEqual("settlementCurrency"u8):
                reader.Text(ref Fields.SettlementCurrency(this));
                return true;
            case 23 when name.SequenceEqual("recipientModelVersionId"u8):
                reader.Int32(ref Fields.RecipientModelVersionId(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Decimal(",\"amount\":"u8, Amount);
        writer.Text(",\"type\":"u8, Type);
        writer.Text(",\"settlementCurrency\":"u8, SettlementCurrency);
        writer.Int32(",\"recipientModelVersionId\":"u8, RecipientModelVersionId);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Amount>k__BackingField")]
    internal static extern ref decimal? Amount(ResourceFee record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref string? Type(ResourceFee record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SettlementCurrency>k__BackingField")]
    internal static extern ref string? SettlementCurrency(ResourceFee record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RecipientModelVersionId>k__BackingField")]
    internal static extern ref int? RecipientModelVersionId(ResourceFee record);
}
