// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<JobQueuePosition>))]
public sealed partial record JobQueuePosition : IWireRecord<JobQueuePosition>
{
    static JobQueuePosition IWireRecord<JobQueuePosition>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static JobQueuePosition Blank() => new();

    internal override IEnumerable<string> WireNames => ["support", "precedingJobs", "startAt", "completeAt", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("support"u8):
                reader.Vocabulary(ref Fields.Support(this));
                return true;
            case 7 when name.SequenceEqual("startAt"u8):
                reader.Time(ref Fields.StartAt(this));
                return true;
            case 10 when name.SequenceEqual("completeAt"u8):
                reader.Time(ref Fields.CompleteAt(this));
                return true;
            case 13 when name.SequenceEqual("precedingJobs"u8):
                reader.Int32(ref Fields.PrecedingJobs(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"support\":"u8, Support);
        writer.Int32(",\"precedingJobs\":"u8, PrecedingJobs);
        writer.Time(",\"startAt\":"u8, StartAt);
        writer.Time(",\"completeAt\":"u8, CompleteAt);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Support>k__BackingField")]
    internal static extern ref JobSupport Support(JobQueuePosition record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PrecedingJobs>k__BackingField")]
    internal static extern ref int? PrecedingJobs(JobQueuePosition record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartAt>k__BackingField")]
    internal static extern ref DateTimeOffset? StartAt(JobQueuePosition record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CompleteAt>k__BackingField")]
    internal static extern ref DateTimeOffset? CompleteAt(JobQueuePosition record);
}
