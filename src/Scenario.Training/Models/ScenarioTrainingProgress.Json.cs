// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioTrainingProgress>))]
public sealed partial record ScenarioTrainingProgress : IWireRecord<ScenarioTrainingProgress>
{
    static ScenarioTrainingProgress IWireRecord<ScenarioTrainingProgress>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioTrainingProgress Blank() => new();

    internal override IEnumerable<string> WireNames => ["stage", "position", "progress", "remainingTimeMs", "startedAt", "updatedAt", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("stage"u8):
                reader.Vocabulary(ref Fields.Stage(this));
                return true;
            case 8 when name.SequenceEqual("position"u8):
                reader.Int32(ref Fields.Position(this));
                return true;
            case 8 when name.SequenceEqual("progress"u8):
                reader.Double(ref Fields.Progress(this));
                return true;
            case 9 when name.SequenceEqual("startedAt"u8):
                reader.Double(ref Fields.StartedAt(this));
                return true;
            case 9 when name.SequenceEqual("updatedAt"u8):
                reader.Double(ref Fields.UpdatedAt(this));
                return true;
            case 15 when name.SequenceEqual("remainingTimeMs"u8):
                reader.Double(ref Fields.RemainingTimeMs(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"stage\":"u8, Stage);
        writer.Int32(",\"position\":"u8, Position);
        writer.Double(",\"progress\":"u8, Progress);
        writer.Double(",\"remainingTimeMs\":"u8, RemainingTimeMs);
        writer.Double(",\"startedAt\":"u8, StartedAt);
        writer.Double(",\"updatedAt\":"u8, UpdatedAt);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Stage>k__BackingField")]
    internal static extern ref ScenarioTrainingStage Stage(ScenarioTrainingProgress record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Position>k__BackingField")]
    internal static extern ref int? Position(ScenarioTrainingProgress record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Progress>k__BackingField")]
    internal static extern ref double? Progress(ScenarioTrainingProgress record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RemainingTimeMs>k__BackingField")]
    internal static extern ref double? RemainingTimeMs(ScenarioTrainingProgress record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartedAt>k__BackingField")]
    internal static extern ref double? StartedAt(ScenarioTrainingProgress record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UpdatedAt>k__BackingField")]
    internal static extern ref double? UpdatedAt(ScenarioTrainingProgress record);
}
