// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowCost>))]
public sealed partial record WorkflowCost : IWireRecord<WorkflowCost>
{
    static WorkflowCost IWireRecord<WorkflowCost>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowCost Blank() => new();

    internal override IEnumerable<string> WireNames => ["base", "factors", "fixed", "tips", "fees", "total", "variable", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("base"u8):
                reader.Decimal(ref Fields.BaseOnWire(this));
                return true;
            case 4 when name.SequenceEqual("tips"u8):
                reader.Record(ref Fields.Tips(this));
                return true;
            case 4 when name.SequenceEqual("fees"u8):
                reader.Map(ref Fields.Fees(this));
                return true;
            case 5 when name.SequenceEqual("fixed"u8):
                reader.Map(ref Fields.Fixed(this));
                return true;
            case 5 when name.SequenceEqual("total"u8):
                reader.Decimal(ref Fields.TotalOnWire(this));
                return true;
            case 7 when name.SequenceEqual("factors"u8):
                reader.Map(ref Fields.Factors(this));
                return true;
            case 8 when name.SequenceEqual("variable"u8):
                reader.Boolean(ref Fields.Variable(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Decimal(",\"base\":"u8, BaseOnWire);
        writer.Map(",\"factors\":"u8, Factors);
        writer.Map(",\"fixed\":"u8, Fixed);
        writer.Record(",\"tips\":"u8, Tips);
        writer.Map(",\"fees\":"u8, Fees);
        writer.Decimal(",\"total\":"u8, TotalOnWire);
        writer.Boolean(",\"variable\":"u8, Variable);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BaseOnWire>k__BackingField")]
    internal static extern ref decimal? BaseOnWire(WorkflowCost record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Factors>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, double>? Factors(WorkflowCost record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Fixed>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, decimal>? Fixed(WorkflowCost record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Tips>k__BackingField")]
    internal static extern ref WorkflowCostTips? Tips(WorkflowCost record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Fees>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, double>? Fees(WorkflowCost record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TotalOnWire>k__BackingField")]
    internal static extern ref decimal? TotalOnWire(WorkflowCost record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Variable>k__BackingField")]
    internal static extern ref bool? Variable(WorkflowCost record);
}
