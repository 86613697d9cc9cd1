// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<ResourceAvailability>))]
public sealed partial record ResourceAvailability : IWireRecord<ResourceAvailability>
{
    static ResourceAvailability IWireRecord<ResourceAvailability>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ResourceAvailability Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "status", "workers", "progress", "startedAt", "lastProgressAt", "etaSeconds", "queuePosition", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("status"u8):
                reader.Text(ref Fields.Status(this));
                return true;
            case 7 when name.SequenceEqual("workers"u8):
                reader.Int32(ref Fields.Workers(this));
                return true;
            case 8 when name.SequenceEqual("progress"u8):
                reader.Double(ref Fields.Progress(this));
                return true;
            case 9 when name.SequenceEqual("startedAt"u8):
                reader.Time(ref Fields.StartedAt(this));
                return true;
            case 10 when name.SequenceEqual("etaSeconds"u8):
                reader.Int32(ref Fields.EtaSeconds(this));
                return true;
            case 13 when name.SequenceEqual("queuePosition"u8):
                reader.Int32(ref Fields.QueuePosition(this));
                return true;
            case 14 when name.SequenceEqual("lastProgressAt"u8):
                reader.Time(ref Fields.LastProgressAt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"status\":"u8, Status);
        writer.Int32(",\"workers\":"u8, Workers);
        writer.Double(",\"progress\":"u8, Progress);
        writer.Time(",\"startedAt\":"u8, StartedAt);
        writer.Time(",\"lastProgressAt\":"u8, LastProgressAt);
        writer.Int32(",\"etaSeconds\":"u8, EtaSeconds);
        writer.Int32(",\"queuePosition\":"u8, QueuePosition);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref string? Status(ResourceAvailability record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Workers>k__BackingField")]
    internal static extern ref int? Workers(ResourceAvailability record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Progress>k__BackingField")]
    internal static extern ref double? Progress(ResourceAvailability record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? StartedAt(ResourceAvailability record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LastProgressAt>k__BackingField")]
    internal static extern ref DateTimeOffset? LastProgressAt(ResourceAvailability record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EtaSeconds>k__BackingField")]
    internal static extern ref int? EtaSeconds(ResourceAvailability record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<QueuePosition>k__BackingField")]
    internal static extern ref int? QueuePosition(ResourceAvailability record);
}
