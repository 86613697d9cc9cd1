// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioJob>))]
public sealed partial record ScenarioJob : IWireRecord<ScenarioJob>
{
    static ScenarioJob IWireRecord<ScenarioJob>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioJob Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "jobId", "id", "jobType", "type", "status", "progress", "metadata", "billing", "createdAt", "updatedAt", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                reader.Text(ref Fields.IdOnWire(this));
                return true;
            case 4 when name.SequenceEqual("type"u8):
                reader.Text(ref Fields.TypeOnWire(this));
                return true;
            case 5 when name.SequenceEqual("jobId"u8):
                reader.Text(ref Fields.JobIdOnWire(this));
                return true;
            case 6 when name.SequenceEqual("status"u8):
                reader.Vocabulary(ref Fields.Status(this));
                return true;
            case 7 when name.SequenceEqual("jobType"u8):
                reader.Text(ref Fields.JobTypeOnWire(this));
                return true;
            case 7 when name.SequenceEqual("billing"u8):
                reader.Record(ref Fields.Billing(this));
                return true;
            case 8 when name.SequenceEqual("progress"u8):
                reader.Double(ref Fields.Progress(this));
                return true;
            case 8 when name.SequenceEqual("metadata"u8):
                reader.Record(ref Fields.Metadata(this));
                return true;
            case 9 when name.SequenceEqual("createdAt"u8):
                reader.Time(ref Fields.CreatedAt(this));
                return true;
            case 9 when name.SequenceEqual("updatedAt"u8):
                reader.Time(ref Fields.UpdatedAt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"jobId\":"u8, JobIdOnWire);
        writer.Text(",\"id\":"u8, IdOnWire);
        writer.Text(",\"jobType\":"u8, JobTypeOnWire);
        writer.Text(",\"type\":"u8, TypeOnWire);
        writer.Vocabulary(",\"status\":"u8, Status);
        writer.Double(",\"progress\":"u8, Progress);
        writer.Record(",\"metadata\":"u8, Metadata);
        writer.Record(",\"billing\":"u8, Billing);
        writer.Time(",\"createdAt\":"u8, CreatedAt);
        writer.Time(",\"updatedAt\":"u8, UpdatedAt);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<JobIdOnWire>k__BackingField")]
    internal static extern ref string? JobIdOnWire(ScenarioJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IdOnWire>k__BackingField")]
    internal static extern ref string? IdOnWire(ScenarioJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<JobTypeOnWire>k__BackingField")]
    internal static extern ref string? JobTypeOnWire(ScenarioJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TypeOnWire>k__BackingField")]
    internal static extern ref string? TypeOnWire(ScenarioJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref ScenarioJobStatus Status(ScenarioJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Progress>k__BackingField")]
    internal static extern ref double? Progress(ScenarioJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Metadata>k__BackingField")]
    internal static extern ref ScenarioJobMetadata? Metadata(ScenarioJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Billing>k__BackingField")]
    internal static extern ref ScenarioJobBilling? Billing(ScenarioJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CreatedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? CreatedAt(ScenarioJob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UpdatedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? UpdatedAt(ScenarioJob record);
}
