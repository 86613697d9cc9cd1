// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.CustomComfy;

[JsonConverter(typeof(WireConverter<CustomComfyUsage>))]
public sealed partial record CustomComfyUsage : IWireRecord<CustomComfyUsage>
{
    static CustomComfyUsage IWireRecord<CustomComfyUsage>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static CustomComfyUsage Blank() => new();

    internal override IEnumerable<string> WireNames => ["buzzPerSecond", "runtimeSeconds", "estimatedCost", "startedAt", "computedAt", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("startedAt"u8):
                reader.Time(ref Fields.StartedAt(this));
                return true;
            case 10 when name.SequenceEqual("computedAt"u8):
                reader.Time(ref Fields.ComputedAt(this));
                return true;
            case 13 when name.SequenceEqual("buzzPerSecond"u8):
                reader.Double(ref Fields.BuzzPerSecond(this));
                return true;
            case 13 when name.SequenceEqual("estimatedCost"u8):
                reader.Double(ref Fields.EstimatedCost(this));
                return true;
            case 14 when name.SequenceEqual("runtimeSeconds"u8):
                reader.Double(ref Fields.RuntimeSeconds(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Double(",\"buzzPerSecond\":"u8, BuzzPerSecond);
        writer.Double(",\"runtimeSeconds\":"u8, RuntimeSeconds);
        writer.Double(",\"estimatedCost\":"u8, EstimatedCost);
        writer.Time(",\"startedAt\":"u8, StartedAt);
        writer.Time(",\"computedAt\":"u8, ComputedAt);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BuzzPerSecond>k__BackingField")]
    internal static extern ref double? BuzzPerSecond(CustomComfyUsage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RuntimeSeconds>k__BackingField")]
    internal static extern ref double? RuntimeSeconds(CustomComfyUsage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EstimatedCost>k__BackingField")]
    internal static extern ref double? EstimatedCost(CustomComfyUsage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? StartedAt(CustomComfyUsage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ComputedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? ComputedAt(CustomComfyUsage record);
}
