// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioTrainingParameters>))]
public sealed partial record ScenarioTrainingParameters : IWireRecord<ScenarioTrainingParameters>
{
    static ScenarioTrainingParameters IWireRecord<ScenarioTrainingParameters>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioTrainingParameters Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "seed", "learningRate", "rank", "batchSize", "nbEpochs", "nbRepeats", "samplePrompts", "sampleSourceImages", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Int64(ref Fields.Seed(this));
                return true;
            case 4 when name.SequenceEqual("rank"u8):
                reader.Int32(ref Fields.Rank(this));
                return true;
            case 8 when name.SequenceEqual("nbEpochs"u8):
                reader.Int32(ref Fields.Epochs(this));
                return true;
            case 9 when name.SequenceEqual("batchSize"u8):
                reader.Int32(ref Fields.BatchSize(this));
                return true;
            case 9 when name.SequenceEqual("nbRepeats"u8):
                reader.Int32(ref Fields.Repeats(this));
                return true;
            case 12 when name.SequenceEqual("learningRate"u8):
                reader.Double(ref Fields.LearningRate(this));
                return true;
            case 13 when name.SequenceEqual("samplePrompts"u8):
                reader.Texts(ref Fields.SamplePrompts(this));
                return true;
            case 18 when name.SequenceEqual("sampleSourceImages"u8):
                reader.Texts(ref Fields.SampleSourceImages(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int64(",\"seed\":"u8, Seed);
        writer.Double(",\"learningRate\":"u8, LearningRate);
        writer.Int32(",\"rank\":"u8, Rank);
        writer.Int32(",\"batchSize\":"u8, BatchSize);
        writer.Int32(",\"nbEpochs\":"u8, Epochs);
        writer.Int32(",\"nbRepeats\":"u8, Repeats);
        writer.Texts(",\"samplePrompts\":"u8, SamplePrompts);
        writer.Texts(",\"sampleSourceImages\":"u8, SampleSourceImages);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref long? Seed(ScenarioTrainingParameters record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LearningRate>k__BackingField")]
    internal static extern ref double? LearningRate(ScenarioTrainingParameters record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Rank>k__BackingField")]
    internal static extern ref int? Rank(ScenarioTrainingParameters record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BatchSize>k__BackingField")]
    internal static extern ref int? BatchSize(ScenarioTrainingParameters record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Epochs>k__BackingField")]
    internal static extern ref int? Epochs(ScenarioTrainingParameters record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Repeats>k__BackingField")]
    internal static extern ref int? Repeats(ScenarioTrainingParameters record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SamplePrompts>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? SamplePrompts(ScenarioTrainingParameters record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SampleSourceImages>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? SampleSourceImages(ScenarioTrainingParameters record);
}
