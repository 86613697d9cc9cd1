// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioTrainingPair>))]
public sealed partial record ScenarioTrainingPair : IWireRecord<ScenarioTrainingPair>
{
    static ScenarioTrainingPair IWireRecord<ScenarioTrainingPair>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioTrainingPair Blank() => new();

    internal override IEnumerable<string> WireNames => ["sourceId", "targetId", "instruction", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("sourceId"u8):
                reader.Text(ref Fields.SourceId(this));
                return true;
            case 8 when name.SequenceEqual("targetId"u8):
                reader.Text(ref Fields.TargetId(this));
                return true;
            case 11 when name.SequenceEqual("instruction"u8):
                reader.Text(ref Fields.Instruction(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"sourceId\":"u8, SourceId);
        writer.Text(",\"targetId\":"u8, TargetId);
        writer.Text(",\"instruction\":"u8, Instruction);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceId>k__BackingField")]
    internal static extern ref string? SourceId(ScenarioTrainingPair record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TargetId>k__BackingField")]
    internal static extern ref string? TargetId(ScenarioTrainingPair record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Instruction>k__BackingField")]
    internal static extern ref string? Instruction(ScenarioTrainingPair record);
}
