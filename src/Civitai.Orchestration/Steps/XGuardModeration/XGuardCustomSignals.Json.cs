// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

[JsonConverter(typeof(WireConverter<XGuardCustomSignals>))]
public sealed partial record XGuardCustomSignals : IWireRecord<XGuardCustomSignals>
{
    static XGuardCustomSignals IWireRecord<XGuardCustomSignals>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static XGuardCustomSignals Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "name", "positiveSignals", "negativeSignals", "textSignals", "positiveCount", "negativeCount", "textCount", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.NameOnWire(this));
                return true;
            case 9 when name.SequenceEqual("textCount"u8):
                reader.Int32(ref Fields.TextCount(this));
                return true;
            case 11 when name.SequenceEqual("textSignals"u8):
                reader.Map(ref Fields.TextSignalsOnWire(this));
                return true;
            case 13 when name.SequenceEqual("positiveCount"u8):
                reader.Int32(ref Fields.PositiveCount(this));
                return true;
            case 13 when name.SequenceEqual("negativeCount"u8):
                reader.Int32(ref Fields.NegativeCount(this));
                return true;
            case 15 when name.SequenceEqual("positiveSignals"u8):
                reader.Map(ref Fields.PositiveSignalsOnWire(this));
                return true;
            case 15 when name.SequenceEqual("negativeSignals"u8):
                reader.Map(ref Fields.NegativeSignalsOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"name\":"u8, NameOnWire);
        writer.Map(",\"positiveSignals\":"u8, PositiveSignalsOnWire);
        writer.Map(",\"negativeSignals\":"u8, NegativeSignalsOnWire);
        writer.Map(",\"textSignals\":"u8, TextSignalsOnWire);
        writer.Int32(",\"positiveCount\":"u8, PositiveCount);
        writer.Int32(",\"negativeCount\":"u8, NegativeCount);
        writer.Int32(",\"textCount\":"u8, TextCount);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NameOnWire>k__BackingField")]
    internal static extern ref string? NameOnWire(XGuardCustomSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PositiveSignalsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, int>? PositiveSignalsOnWire(XGuardCustomSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativeSignalsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, int>? NegativeSignalsOnWire(XGuardCustomSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextSignalsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, int>? TextSignalsOnWire(XGuardCustomSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PositiveCount>k__BackingField")]
    internal static extern ref int? PositiveCount(XGuardCustomSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativeCount>k__BackingField")]
    internal static extern ref int? NegativeCount(XGuardCustomSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextCount>k__BackingField")]
    internal static extern ref int? TextCount(XGuardCustomSignals record);
}
