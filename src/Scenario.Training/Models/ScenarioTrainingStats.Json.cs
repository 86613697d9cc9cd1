// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioTrainingStats>))]
public sealed partial record ScenarioTrainingStats : IWireRecord<ScenarioTrainingStats>
{
    static ScenarioTrainingStats IWireRecord<ScenarioTrainingStats>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioTrainingStats Blank() => new();

    internal override IEnumerable<string> WireNames => ["startedAt", "endedAt", "queueDuration", "trainDuration", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("endedAt"u8):
                reader.Time(ref Fields.EndedAt(this));
                return true;
            case 9 when name.SequenceEqual("startedAt"u8):
                reader.Time(ref Fields.StartedAt(this));
                return true;
            case 13 when name.SequenceEqual("queueDuration"u8):
                reader.Double(ref Fields.QueueDuration(this));
                return true;
            case 13 when name.SequenceEqual("trainDuration"u8):
                reader.Double(ref Fields.TrainDuration(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Time(",\"startedAt\":"u8, StartedAt);
        writer.Time(",\"endedAt\":"u8, EndedAt);
        writer.Double(",\"queueDuration\":"u8, QueueDuration);
        writer.Double(",\"trainDuration\":"u8, TrainDuration);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? StartedAt(ScenarioTrainingStats record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EndedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? EndedAt(ScenarioTrainingStats record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<QueueDuration>k__BackingField")]
    internal static extern ref double? QueueDuration(ScenarioTrainingStats record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainDuration>k__BackingField")]
    internal static extern ref double? TrainDuration(ScenarioTrainingStats record);
}
