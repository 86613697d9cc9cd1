// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

[JsonConverter(typeof(WireConverter<XGuardSignals>))]
public sealed partial record XGuardSignals : IWireRecord<XGuardSignals>
{
    static XGuardSignals IWireRecord<XGuardSignals>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static XGuardSignals Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "positiveAgeDownSignals", "negativeAgeDownSignals", "positiveAdultSignals", "negativeAdultSignals", "positiveSexualSignals", "negativeSexualSignals",
        "customSignals", "positiveAgeDownCount", "negativeAgeDownCount", "positiveAdultCount", "negativeAdultCount", "positiveSexualCount",
        "negativeSexualCount", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 13 when name.SequenceEqual("customSignals"u8):
                reader.Records(ref Fields.CustomSignalsOnWire(this));
                return true;
            case 18 when name.SequenceEqual("positiveAdultCount"u8):
                reader.Int32(ref Fields.PositiveAdultCount(this));
                return true;
            case 18 when name.SequenceEqual("negativeAdultCount"u8):
                reader.Int32(ref Fields.NegativeAdultCount(this));
                return true;
            case 19 when name.SequenceEqual("positiveSexualCount"u8):
                reader.Int32(ref Fields.PositiveSexualCount(this));
                return true;
            case 19 when name.SequenceEqual("negativeSexualCount"u8):
                reader.Int32(ref Fields.NegativeSexualCount(this));
                return true;
            case 20 when name.SequenceEqual("positiveAdultSignals"u8):
                reader.Map(ref Fields.PositiveAdultSignalsOnWire(this));
                return true;
            case 20 when name.SequenceEqual("negativeAdultSignals"u8):
                reader.Map(ref Fields.NegativeAdultSignalsOnWire(this));
                return true;
            case 20 when name.SequenceEqual("positiveAgeDownCount"u8):
                reader.Int32(ref Fields.PositiveAgeDownCount(this));
                return true;
            case 20 when name.SequenceEqual("negativeAgeDownCount"u8):
                reader.Int32(ref Fields.NegativeAgeDownCount(this));
                return true;
            case 21 when name.SequenceEqual("positiveSexualSignals"u8):
                reader.Map(ref Fields.PositiveSexualSignalsOnWire(this));
                return true;
            case 21 when name.SequenceEqual("negativeSexualSignals"u8):
                reader.Map(ref Fields.NegativeSexualSignalsOnWire(this));
                return true;
            case 22 when name.SequenceEqual("positiveAgeDownSignals"u8):
                reader.Map(ref Fields.PositiveAgeDownSignalsOnWire(this));
                return true;
            case 22 when name.SequenceEqual("negativeAgeDownSignals"u8):
                reader.Map(ref Fields.NegativeAgeDownSignalsOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Map(",\"positiveAgeDownSignals\":"u8, PositiveAgeDownSignalsOnWire);
        writer.Map(",\"negativeAgeDownSignals\":"u8, NegativeAgeDownSignalsOnWire);
        writer.Map(",\"positiveAdultSignals\":"u8, PositiveAdultSignalsOnWire);
        writer.Map(",\"negativeAdultSignals\":"u8, NegativeAdultSignalsOnWire);
        writer.Map(",\"positiveSexualSignals\":"u8, PositiveSexualSignalsOnWire);
        writer.Map(",\"negativeSexualSignals\":"u8, NegativeSexualSignalsOnWire);
        writer.Records(",\"customSignals\":"u8, CustomSignalsOnWire);
        writer.Int32(",\"positiveAgeDownCount\":"u8, PositiveAgeDownCount);
        writer.Int32(",\"negativeAgeDownCount\":"u8, NegativeAgeDownCount);
        writer.Int32(",\"positiveAdultCount\":"u8, PositiveAdultCount);
        writer.Int32(",\"negativeAdultCount\":"u8, NegativeAdultCount);
        writer.Int32(",\"positiveSexualCount\":"u8, PositiveSexualCount);
        writer.Int32(",\"negativeSexualCount\":"u8, NegativeSexualCount);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PositiveAgeDownSignalsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, int>? PositiveAgeDownSignalsOnWire(XGuardSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativeAgeDownSignalsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, int>? NegativeAgeDownSignalsOnWire(XGuardSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PositiveAdultSignalsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, int>? PositiveAdultSignalsOnWire(XGuardSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativeAdultSignalsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, int>? NegativeAdultSignalsOnWire(XGuardSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PositiveSexualSignalsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, int>? PositiveSexualSignalsOnWire(XGuardSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativeSexualSignalsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, int>? NegativeSexualSignalsOnWire(XGuardSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CustomSignalsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<XGuardCustomSignals>? CustomSignalsOnWire(XGuardSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PositiveAgeDownCount>k__BackingField")]
    internal static extern ref int? PositiveAgeDownCount(XGuardSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativeAgeDownCount>k__BackingField")]
    internal static extern ref int? NegativeAgeDownCount(XGuardSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PositiveAdultCount>k__BackingField")]
    internal static extern ref int? PositiveAdultCount(XGuardSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativeAdultCount>k__BackingField")]
    internal static extern ref int? NegativeAdultCount(XGuardSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PositiveSexualCount>k__BackingField")]
    internal static extern ref int? PositiveSexualCount(XGuardSignals record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativeSexualCount>k__BackingField")]
    internal static extern ref int? NegativeSexualCount(XGuardSignals record);
}
