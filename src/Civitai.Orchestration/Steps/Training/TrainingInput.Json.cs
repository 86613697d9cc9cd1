// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<TrainingInput>))]
public abstract partial record TrainingInput : IWireRecord<TrainingInput>
{
    static TrainingInput IWireRecord<TrainingInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames =>
    [
        "engine", "trainingData", "samples", "usesStepPricing", "requiresAgeClassification", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("engine"u8):
                reader.Skip();
                return true;
            case 7 when name.SequenceEqual("samples"u8):
                reader.Record(ref Fields.Samples(this));
                return true;
            case 12 when name.SequenceEqual("trainingData"u8):
                reader.AnyLeaf(ref Fields.TrainingData(this));
                return true;
            case 15 when name.SequenceEqual("usesStepPricing"u8):
                reader.Boolean(ref Fields.UsesStepPricing(this));
                return true;
            case 25 when name.SequenceEqual("requiresAgeClassification"u8):
                reader.Boolean(ref Fields.RequiresAgeClassification(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"trainingData\":"u8, TrainingData);
        writer.Record(",\"samples\":"u8, Samples);
        writer.Boolean(",\"usesStepPricing\":"u8, UsesStepPricing);
        writer.Boolean(",\"requiresAgeClassification\":"u8, RequiresAgeClassification);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainingData>k__BackingField")]
    internal static extern ref TrainingData? TrainingData(TrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Samples>k__BackingField")]
    internal static extern ref TrainingSamples? Samples(TrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UsesStepPricing>k__BackingField")]
    internal static extern ref bool? UsesStepPricing(TrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RequiresAgeClassification>k__BackingField")]
    internal static extern ref bool? RequiresAgeClassification(TrainingInput record);
}
