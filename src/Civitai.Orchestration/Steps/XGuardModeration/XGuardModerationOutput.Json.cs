// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

[JsonConverter(typeof(WireConverter<XGuardModerationOutput>))]
public sealed partial record XGuardModerationOutput : IWireRecord<XGuardModerationOutput>
{
    static XGuardModerationOutput IWireRecord<XGuardModerationOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static XGuardModerationOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["results", "signalMetadata", "blocked", "triggeredLabels", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("results"u8):
                reader.Records(ref Fields.ResultsOnWire(this));
                return true;
            case 7 when name.SequenceEqual("blocked"u8):
                reader.Boolean(ref Fields.Blocked(this));
                return true;
            case 14 when name.SequenceEqual("signalMetadata"u8):
                reader.Record(ref Fields.SignalMetadata(this));
                return true;
            case 15 when name.SequenceEqual("triggeredLabels"u8):
                reader.LooseTexts(ref Fields.TriggeredLabelsOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"results\":"u8, ResultsOnWire);
        writer.Record(",\"signalMetadata\":"u8, SignalMetadata);
        writer.Boolean(",\"blocked\":"u8, Blocked);
        writer.Texts(",\"triggeredLabels\":"u8, TriggeredLabelsOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ResultsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<XGuardLabelResult>? ResultsOnWire(XGuardModerationOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SignalMetadata>k__BackingField")]
    internal static extern ref XGuardSignals? SignalMetadata(XGuardModerationOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Blocked>k__BackingField")]
    internal static extern ref bool? Blocked(XGuardModerationOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TriggeredLabelsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? TriggeredLabelsOnWire(XGuardModerationOutput record);
}
