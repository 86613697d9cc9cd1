// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Scenario.Training.Requests;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioTrainingStart>))]
public sealed partial record ScenarioTrainingStart : IWireRecord<ScenarioTrainingStart>
{
    static ScenarioTrainingStart IWireRecord<ScenarioTrainingStart>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioTrainingStart Blank() => new();

    internal override IEnumerable<string> WireNames => ["model", "job", "creativeUnitsCost", "creativeUnitsDiscount", "creativeUnits", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("job"u8):
                reader.Record(ref Fields.Job(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Record(ref Fields.Model(this));
                return true;
            case 13 when name.SequenceEqual("creativeUnits"u8):
                reader.Record(ref Fields.UnitsOnWire(this));
                return true;
            case 17 when name.SequenceEqual("creativeUnitsCost"u8):
                reader.Decimal(ref Fields.CostOnWire(this));
                return true;
            case 21 when name.SequenceEqual("creativeUnitsDiscount"u8):
                reader.Decimal(ref Fields.Discount(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"model\":"u8, Model);
        writer.Record(",\"job\":"u8, Job);
        writer.Decimal(",\"creativeUnitsCost\":"u8, CostOnWire);
        writer.Decimal(",\"creativeUnitsDiscount\":"u8, Discount);
        writer.Record(",\"creativeUnits\":"u8, UnitsOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref ScenarioModel? Model(ScenarioTrainingStart record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Job>k__BackingField")]
    internal static extern ref ScenarioJob? Job(ScenarioTrainingStart record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CostOnWire>k__BackingField")]
    internal static extern ref decimal? CostOnWire(ScenarioTrainingStart record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Discount>k__BackingField")]
    internal static extern ref decimal? Discount(ScenarioTrainingStart record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UnitsOnWire>k__BackingField")]
    internal static extern ref UnitsReply? UnitsOnWire(ScenarioTrainingStart record);
}
