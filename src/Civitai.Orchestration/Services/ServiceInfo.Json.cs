// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<ServiceInfo>))]
public sealed partial record ServiceInfo : IWireRecord<ServiceInfo>
{
    static ServiceInfo IWireRecord<ServiceInfo>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ServiceInfo Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "id", "category", "step", "submit", "estimate", "name", "description", "strengths", "weaknesses", "releasedAt", "modalities", "status", "metrics",
        "history", "parameters", "tags", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                reader.Text(ref Fields.Id(this));
                return true;
            case 4 when name.SequenceEqual("step"u8):
                reader.Text(ref Fields.Step(this));
                return true;
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 4 when name.SequenceEqual("tags"u8):
                reader.LooseTexts(ref Fields.TagsOnWire(this));
                return true;
            case 6 when name.SequenceEqual("submit"u8):
                reader.Text(ref Fields.Submit(this));
                return true;
            case 6 when name.SequenceEqual("status"u8):
                reader.Vocabulary(ref Fields.Status(this));
                return true;
            case 7 when name.SequenceEqual("metrics"u8):
                reader.Record(ref Fields.Metrics(this));
                return true;
            case 7 when name.SequenceEqual("history"u8):
                reader.Record(ref Fields.History(this));
                return true;
            case 8 when name.SequenceEqual("category"u8):
                reader.Text(ref Fields.Category(this));
                return true;
            case 8 when name.SequenceEqual("estimate"u8):
                reader.Text(ref Fields.Estimate(this));
                return true;
            case 9 when name.SequenceEqual("strengths"u8):
                reader.Text(ref Fields.Strengths(this));
                return true;
            case 10 when name.SequenceEqual("weaknesses"u8):
                reader.Text(ref Fields.Weaknesses(this));
                return true;
            case 10 when name.SequenceEqual("releasedAt"u8):
                reader.Time(ref Fields.ReleasedAt(this));
                return true;
            case 10 when name.SequenceEqual("modalities"u8):
                reader.Record(ref Fields.Modalities(this));
                return true;
            case 10 when name.SequenceEqual("parameters"u8):
                reader.Map(ref Fields.ParametersOnWire(this));
                return true;
            case 11 when name.SequenceEqual("description"u8):
                reader.Text(ref Fields.Description(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"id\":"u8, Id);
        writer.Text(",\"category\":"u8, Category);
        writer.Text(",\"step\":"u8, Step);
        writer.Text(",\"submit\":"u8, Submit);
        writer.Text(",\"estimate\":"u8, Estimate);
        writer.Text(",\"name\":"u8, Name);
        writer.Text(",\"description\":"u8, Description);
        writer.Text(",\"strengths\":"u8, Strengths);
        writer.Text(",\"weaknesses\":"u8, Weaknesses);
        writer.Time(",\"releasedAt\":"u8, ReleasedAt);
        writer.Record(",\"modalities\":"u8, Modalities);
        writer.Vocabulary(",\"status\":"u8, Status);
        writer.Record(",\"metrics\":"u8, Metrics);
        writer.Record(",\"history\":"u8, History);
        writer.Map(",\"parameters\":"u8, ParametersOnWire);
        writer.Texts(",\"tags\":"u8, TagsOnWire);
        base.WriteMembers(ref writer);
    }
}

[JsonConverter(typeof(WireConverter<ServiceModalities>))]
public sealed partial record ServiceModalities : IWireRecord<ServiceModalities>
{
    static ServiceModalities IWireRecord<ServiceModalities>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ServiceModalities Blank() => new();

    internal override IEnumerable<string> WireNames => ["input", "output", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("input"u8):
                reader.LooseTexts(ref Fields.InputOnWire(this));
                return true;
            case 6 when name.SequenceEqual("output"u8):
                reader.LooseTexts(ref Fields.OutputOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Texts(",\"input\":"u8, InputOnWire);
        writer.Texts(",\"output\":"u8, OutputOnWire);
        base.WriteMembers(ref writer);
    }
}

[JsonConverter(typeof(WireConverter<ServiceMetrics>))]
public sealed partial record ServiceMetrics : IWireRecord<ServiceMetrics>
{
    static ServiceMetrics IWireRecord<ServiceMetrics>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ServiceMetrics Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "window", "asOf", "requests", "successRate", "canceledRate", "userErrorRate", "costBuzz", "latencySeconds", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("asOf"u8):
                reader.Time(ref Fields.AsOf(this));
                return true;
            case 6 when name.SequenceEqual("window"u8):
                reader.Vocabulary(ref Fields.Window(this));
                return true;
            case 8 when name.SequenceEqual("requests"u8):
                reader.Int64(ref Fields.Requests(this));
                return true;
            case 8 when name.SequenceEqual("costBuzz"u8):
                reader.Record(ref Fields.CostBuzz(this));
                return true;
            case 11 when name.SequenceEqual("successRate"u8):
                reader.Double(ref Fields.SuccessRate(this));
                return true;
            case 12 when name.SequenceEqual("canceledRate"u8):
                reader.Double(ref Fields.CanceledRate(this));
                return true;
            case 13 when name.SequenceEqual("userErrorRate"u8):
                reader.Double(ref Fields.UserErrorRate(this));
                return true;
            case 14 when name.SequenceEqual("latencySeconds"u8):
                reader.Record(ref Fields.LatencySeconds(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"window\":"u8, Window);
        writer.Time(",\"asOf\":"u8, AsOf);
        writer.Int64(",\"requests\":"u8, Requests);
        writer.Double(",\"successRate\":"u8, SuccessRate);
        writer.Double(",\"canceledRate\":"u8, CanceledRate);
        writer.Double(",\"userErrorRate\":"u8, UserErrorRate);
        writer.Record(",\"costBuzz\":"u8, CostBuzz);
        writer.Record(",\"latencySeconds\":"u8, LatencySeconds);
        base.WriteMembers(ref writer);
    }
}

[JsonConverter(typeof(WireConverter<ServicePercentiles>))]
public sealed partial record ServicePercentiles : IWireRecord<ServicePercentiles>
{
    static ServicePercentiles IWireRecord<ServicePercentiles>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ServicePercentiles Blank() => new();

    internal override IEnumerable<string> WireNames => ["p50", "p80", "p95", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("p50"u8):
                reader.Double(ref Fields.P50(this));
                return true;
            case 3 when name.SequenceEqual("p80"u8):
                reader.Double(ref Fields.P80(this));
                return true;
            case 3 when name.SequenceEqual("p95"u8):
                reader.Double(ref Fields.P95(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Double(",\"p50\":"u8, P50);
        writer.Double(",\"p80\":"u8, P80);
        writer.Double(",\"p95\":"u8, P95);
        base.WriteMembers(ref writer);
    }
}

[JsonConverter(typeof(WireConverter<ServiceHistory>))]
public sealed partial record ServiceHistory : IWireRecord<ServiceHistory>
{
    static ServiceHistory IWireRecord<ServiceHistory>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ServiceHistory Blank() => new();

    internal override IEnumerable<string> WireNames => ["interval", "buckets", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("buckets"u8):
                reader.Records(ref Fields.BucketsOnWire(this));
                return true;
            case 8 when name.SequenceEqual("interval"u8):
                reader.Vocabulary(ref Fields.Interval(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"interval\":"u8, Interval);
        writer.Records(",\"buckets\":"u8, BucketsOnWire);
        base.WriteMembers(ref writer);
    }
}

[JsonConverter(typeof(WireConverter<ServiceHistoryEntry>))]
public sealed partial record ServiceHistoryEntry : IWireRecord<ServiceHistoryEntry>
{
    static ServiceHistoryEntry IWireRecord<ServiceHistoryEntry>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ServiceHistoryEntry Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "at", "requests", "successRate", "canceledRate", "userErrorRate", "costBuzz", "latencySeconds", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("at"u8):
                reader.Time(ref Fields.At(this));
                return true;
            case 8 when name.SequenceEqual("requests"u8):
                reader.Int64(ref Fields.Requests(this));
                return true;
            case 8 when name.SequenceEqual("costBuzz"u8):
                reader.Record(ref Fields.CostBuzz(this));
                return true;
            case 11 when name.SequenceEqual("successRate"u8):
                reader.Double(ref Fields.SuccessRate(this));
                return true;
            case 12 when name.SequenceEqual("canceledRate"u8):
                reader.Double(ref Fields.CanceledRate(this));
                return true;
            case 13 when name.SequenceEqual("userErrorRate"u8):
                reader.Double(ref Fields.UserErrorRate(this));
                return true;
            case 14 when name.SequenceEqual("latencySeconds"u8):
                reader.Record(ref Fields.LatencySeconds(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Time(",\"at\":"u8, At);
        writer.Int64(",\"requests\":"u8, Requests);
        writer.Double(",\"successRate\":"u8, SuccessRate);
        writer.Double(",\"canceledRate\":"u8, CanceledRate);
        writer.Double(",\"userErrorRate\":"u8, UserErrorRate);
        writer.Record(",\"costBuzz\":"u8, CostBuzz);
        writer.Record(",\"latencySeconds\":"u8, LatencySeconds);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Id>k__BackingField")]
    internal static extern ref string? Id(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Category>k__BackingField")]
    internal static extern ref string? Category(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Step>k__BackingField")]
    internal static extern ref string? Step(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Submit>k__BackingField")]
    internal static extern ref string? Submit(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Estimate>k__BackingField")]
    internal static extern ref string? Estimate(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Description>k__BackingField")]
    internal static extern ref string? Description(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Strengths>k__BackingField")]
    internal static extern ref string? Strengths(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Weaknesses>k__BackingField")]
    internal static extern ref string? Weaknesses(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReleasedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? ReleasedAt(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Modalities>k__BackingField")]
    internal static extern ref ServiceModalities? Modalities(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref ServiceStatus? Status(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Metrics>k__BackingField")]
    internal static extern ref ServiceMetrics? Metrics(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<History>k__BackingField")]
    internal static extern ref ServiceHistory? History(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ParametersOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, string>? ParametersOnWire(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TagsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? TagsOnWire(ServiceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<InputOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? InputOnWire(ServiceModalities record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OutputOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? OutputOnWire(ServiceModalities record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Window>k__BackingField")]
    internal static extern ref ServiceWindow? Window(ServiceMetrics record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AsOf>k__BackingField")]
    internal static extern ref DateTimeOffset? AsOf(ServiceMetrics record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Requests>k__BackingField")]
    internal static extern ref long? Requests(ServiceMetrics record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SuccessRate>k__BackingField")]
    internal static extern ref double? SuccessRate(ServiceMetrics record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CanceledRate>k__BackingField")]
    internal static extern ref double? CanceledRate(ServiceMetrics record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UserErrorRate>k__BackingField")]
    internal static extern ref double? UserErrorRate(ServiceMetrics record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CostBuzz>k__BackingField")]
    internal static extern ref ServicePercentiles? CostBuzz(ServiceMetrics record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LatencySeconds>k__BackingField")]
    internal static extern ref ServicePercentiles? LatencySeconds(ServiceMetrics record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<P50>k__BackingField")]
    internal static extern ref double? P50(ServicePercentiles record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<P80>k__BackingField")]
    internal static extern ref double? P80(ServicePercentiles record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<P95>k__BackingField")]
    internal static extern ref double? P95(ServicePercentiles record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Interval>k__BackingField")]
    internal static extern ref ServiceInterval? Interval(ServiceHistory record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BucketsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ServiceHistoryEntry>? BucketsOnWire(ServiceHistory record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<At>k__BackingField")]
    internal static extern ref DateTimeOffset? At(ServiceHistoryEntry record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Requests>k__BackingField")]
    internal static extern ref long? Requests(ServiceHistoryEntry record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SuccessRate>k__BackingField")]
    internal static extern ref double? SuccessRate(ServiceHistoryEntry record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CanceledRate>k__BackingField")]
    internal static extern ref double? CanceledRate(ServiceHistoryEntry record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UserErrorRate>k__BackingField")]
    internal static extern ref double? UserErrorRate(ServiceHistoryEntry record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CostBuzz>k__BackingField")]
    internal static extern ref ServicePercentiles? CostBuzz(ServiceHistoryEntry record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LatencySeconds>k__BackingField")]
    internal static extern ref ServicePercentiles? LatencySeconds(ServiceHistoryEntry record);
}
