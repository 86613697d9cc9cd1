// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioJobPage>))]
public sealed partial record ScenarioJobPage : IWireRecord<ScenarioJobPage>
{
    static ScenarioJobPage IWireRecord<ScenarioJobPage>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioJobPage Blank() => new();

    internal override IEnumerable<string> WireNames => ["jobs", "nextPaginationToken", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("jobs"u8):
                reader.Records(ref Fields.JobsOnWire(this));
                return true;
            case 19 when name.SequenceEqual("nextPaginationToken"u8):
                reader.Text(ref Fields.Next(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"jobs\":"u8, JobsOnWire);
        writer.Text(",\"nextPaginationToken\":"u8, Next);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<JobsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ScenarioJob>? JobsOnWire(ScenarioJobPage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Next>k__BackingField")]
    internal static extern ref string? Next(ScenarioJobPage record);
}
