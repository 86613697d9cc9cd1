// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<TrainingEpoch>))]
public sealed partial record TrainingEpoch : IWireRecord<TrainingEpoch>
{
    static TrainingEpoch IWireRecord<TrainingEpoch>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static TrainingEpoch Blank() => new();

    internal override IEnumerable<string> WireNames => ["epochNumber", "model", "samples", "traceUrl", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Record(ref Fields.Model(this));
                return true;
            case 7 when name.SequenceEqual("samples"u8):
                reader.Records(ref Fields.SamplesOnWire(this));
                return true;
            case 8 when name.SequenceEqual("traceUrl"u8):
                reader.Text(ref Fields.TraceUrlOnWire(this));
                return true;
            case 11 when name.SequenceEqual("epochNumber"u8):
                reader.Int32(ref Fields.EpochNumberOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"epochNumber\":"u8, EpochNumberOnWire);
        writer.Record(",\"model\":"u8, Model);
        writer.Records(",\"samples\":"u8, SamplesOnWire);
        writer.Text(",\"traceUrl\":"u8, TraceUrlOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EpochNumberOnWire>k__BackingField")]
    internal static extern ref int? EpochNumberOnWire(TrainingEpoch record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref ModelBlob? Model(TrainingEpoch record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SamplesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<Blob>? SamplesOnWire(TrainingEpoch record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TraceUrlOnWire>k__BackingField")]
    internal static extern ref string? TraceUrlOnWire(TrainingEpoch record);
}
