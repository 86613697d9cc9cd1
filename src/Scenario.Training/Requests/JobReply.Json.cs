// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training.Requests;

[JsonConverter(typeof(WireConverter<JobReply>))]
internal sealed partial record JobReply : IWireRecord<JobReply>
{
    static JobReply IWireRecord<JobReply>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static JobReply Blank() => new();

    internal override IEnumerable<string> WireNames => ["job", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("job"u8):
                reader.Record(ref Fields.Job(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"job\":"u8, Job);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Job>k__BackingField")]
    internal static extern ref ScenarioJob? Job(JobReply record);
}
