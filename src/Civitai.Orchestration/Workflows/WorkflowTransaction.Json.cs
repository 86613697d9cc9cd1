// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowTransaction>))]
public sealed partial record WorkflowTransaction : IWireRecord<WorkflowTransaction>
{
    static WorkflowTransaction IWireRecord<WorkflowTransaction>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowTransaction Blank() => new();

    internal override IEnumerable<string> WireNames => ["type", "amount", "id", "accountType", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                reader.Text(ref Fields.Id(this));
                return true;
            case 4 when name.SequenceEqual("type"u8):
                reader.Vocabulary(ref Fields.Type(this));
                return true;
            case 6 when name.SequenceEqual("amount"u8):
                reader.Decimal(ref Fields.AmountOnWire(this));
                return true;
            case 11 when name.SequenceEqual("accountType"u8):
                reader.Vocabulary(ref Fields.AccountType(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"type\":"u8, Type);
        writer.Decimal(",\"amount\":"u8, AmountOnWire);
        writer.Text(",\"id\":"u8, Id);
        writer.Vocabulary(",\"accountType\":"u8, AccountType);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref TransactionType Type(WorkflowTransaction record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AmountOnWire>k__BackingField")]
    internal static extern ref decimal? AmountOnWire(WorkflowTransaction record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Id>k__BackingField")]
    internal static extern ref string? Id(WorkflowTransaction record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AccountType>k__BackingField")]
    internal static extern ref BuzzAccount AccountType(WorkflowTransaction record);
}
