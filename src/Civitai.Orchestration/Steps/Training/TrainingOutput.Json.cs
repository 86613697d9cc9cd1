// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<TrainingOutput>))]
public sealed partial record TrainingOutput : IWireRecord<TrainingOutput>
{
    static TrainingOutput IWireRecord<TrainingOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static TrainingOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["moderationStatus", "epochs", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("epochs"u8):
                reader.Records(ref Fields.EpochsOnWire(this));
                return true;
            case 16 when name.SequenceEqual("moderationStatus"u8):
                reader.Vocabulary(ref Fields.ModerationStatus(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"moderationStatus\":"u8, ModerationStatus);
        writer.Records(",\"epochs\":"u8, EpochsOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ModerationStatus>k__BackingField")]
    internal static extern ref TrainingModerationStatus ModerationStatus(TrainingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EpochsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<TrainingEpoch>? EpochsOnWire(TrainingOutput record);
}
