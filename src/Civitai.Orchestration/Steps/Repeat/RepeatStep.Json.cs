// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Repeat;

[JsonConverter(typeof(WireConverter<RepeatStep>))]
public sealed partial record RepeatStep : IWireRecord<RepeatStep>
{
    static RepeatStep IWireRecord<RepeatStep>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static RepeatStep Blank() => new();

    internal override IEnumerable<string> WireNames => ["input", "output", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("input"u8):
                reader.AnyLeaf(ref Fields.Input(this));
                return true;
            case 6 when name.SequenceEqual("output"u8):
                reader.Record(ref Fields.Output(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"$type\":\"repeat\""u8);
        writer.Text(",\"name\":"u8, Name);
        writer.Vocabulary(",\"status\":"u8, Status);
        writer.Vocabulary(",\"priority\":"u8, Priority);
        writer.Duration(",\"timeout\":"u8, Timeout);
        writer.Int32(",\"retries\":"u8, Retries);
        writer.Node(",\"metadata\":"u8, Metadata);
        writer.Time(",\"startedAt\":"u8, StartedAt);
        writer.Time(",\"completedAt\":"u8, CompletedAt);
        writer.Double(",\"estimatedProgressRate\":"u8, EstimatedProgressRate);
        writer.Record(",\"preparation\":"u8, Preparation);
        writer.Record(",\"queuePosition\":"u8, QueuePosition);
        writer.Text(",\"reason\":"u8, Reason);
        writer.Text(",\"blockedReason\":"u8, BlockedReason);
        writer.Records(",\"jobs\":"u8, JobsOnWire);
        writer.Record(",\"input\":"u8, Input);
        writer.Record(",\"output\":"u8, Output);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Input>k__BackingField")]
    internal static extern ref RepeatInput? Input(RepeatStep record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Output>k__BackingField")]
    internal static extern ref RepeatOutput? Output(RepeatStep record);
}
