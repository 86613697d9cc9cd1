// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<TransactionSummary>))]
public sealed partial record TransactionSummary : IWireRecord<TransactionSummary>
{
    static TransactionSummary IWireRecord<TransactionSummary>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static TransactionSummary Blank() => new();

    internal override IEnumerable<string> WireNames => ["list", "insufficientBuzz", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("list"u8):
                reader.Records(ref Fields.ListOnWire(this));
                return true;
            case 16 when name.SequenceEqual("insufficientBuzz"u8):
                reader.Boolean(ref Fields.InsufficientBuzz(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"list\":"u8, ListOnWire);
        writer.Boolean(",\"insufficientBuzz\":"u8, InsufficientBuzz);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ListOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<WorkflowTransaction>? ListOnWire(TransactionSummary record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<InsufficientBuzz>k__BackingField")]
    internal static extern ref bool? InsufficientBuzz(TransactionSummary record);
}
