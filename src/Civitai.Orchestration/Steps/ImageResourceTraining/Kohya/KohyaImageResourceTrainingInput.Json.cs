// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

[JsonConverter(typeof(WireConverter<KohyaImageResourceTrainingInput>))]
public sealed partial record KohyaImageResourceTrainingInput : IWireRecord<KohyaImageResourceTrainingInput>
{
    static KohyaImageResourceTrainingInput IWireRecord<KohyaImageResourceTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static KohyaImageResourceTrainingInput Blank() => new() { Model = default, TrainingData = null! };

    internal override IEnumerable<string> WireNames =>
    [
        "maxTrainEpochs", "numRepeats", "trainBatchSize", "resolution", "enableBucket", "shuffleCaption", "keepTokens", "clipSkip", "flipAugmentation", "unetLR",
        "textEncoderLR", "lrScheduler", "lrSchedulerNumCycles", "minSnrGamma", "networkDim", "networkAlpha", "noiseOffset", "optimizerType", "targetSteps",
        .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("unetLR"u8):
                reader.Double(ref Fields.UnetLearningRate(this));
                return true;
            case 8 when name.SequenceEqual("clipSkip"u8):
                reader.Int32(ref Fields.ClipSkip(this));
                return true;
            case 10 when name.SequenceEqual("numRepeats"u8):
                reader.Int32(ref Fields.NumRepeats(this));
                return true;
            case 10 when name.SequenceEqual("resolution"u8):
                reader.Int32(ref Fields.Resolution(this));
                return true;
            case 10 when name.SequenceEqual("keepTokens"u8):
                reader.Int32(ref Fields.KeepTokens(this));
                return true;
            case 10 when name.SequenceEqual("networkDim"u8):
                reader.Int32(ref Fields.NetworkDim(this));
                return true;
            case 11 when name.SequenceEqual("lrScheduler"u8):
                reader.Vocabulary(ref Fields.LrScheduler(this));
                return true;
            case 11 when name.SequenceEqual("minSnrGamma"u8):
                reader.Int32(ref Fields.MinSnrGamma(this));
                return true;
            case 11 when name.SequenceEqual("noiseOffset"u8):
                reader.Double(ref Fields.NoiseOffset(this));
                return true;
            case 11 when name.SequenceEqual("targetSteps"u8):
                reader.Int32(ref Fields.TargetSteps(this));
                return true;
            case 12 when name.SequenceEqual("enableBucket"u8):
                reader.Boolean(ref Fields.EnableBucket(this));
                return true;
            case 12 when name.SequenceEqual("networkAlpha"u8):
                reader.Int32(ref Fields.NetworkAlpha(this));
                return true;
            case 13 when name.SequenceEqual("textEncoderLR"u8):
                reader.Double(ref Fields.TextEncoderLearningRate(this));
                return true;
            case 13 when name.SequenceEqual("optimizerType"u8):
                reader.Text(ref Fields.Optimizer(this));
                return true;
            case 14 when name.SequenceEqual("maxTrainEpochs"u8):
                reader.Int32(ref Fields.MaxTrainEpochs(this));
                return true;
            case 14 when name.SequenceEqual("trainBatchSize"u8):
                reader.Int32(ref Fields.TrainBatchSize(this));
                return true;
            case 14 when name.SequenceEqual("shuffleCaption"u8):
                reader.Boolean(ref Fields.ShuffleCaption(this));
                return true;
            case 16 when name.SequenceEqual("flipAugmentation"u8):
                reader.Boolean(ref Fields.FlipAugmentation(this));
                return true;
            case 20 when name.SequenceEqual("lrSchedulerNumCycles"u8):
                reader.Int32(ref Fields.LrSchedulerNumCycles(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"kohya\""u8);
        writer.Int32(",\"maxTrainEpochs\":"u8, MaxTrainEpochs);
        writer.Int32(",\"numRepeats\":"u8, NumRepeats);
        writer.Int32(",\"trainBatchSize\":"u8, TrainBatchSize);
        writer.Int32(",\"resolution\":"u8, Resolution);
        writer.Boolean(",\"enableBucket\":"u8, EnableBucket);
        writer.Boolean(",\"shuffleCaption\":"u8, ShuffleCaption);
        writer.Int32(",\"keepTokens\":"u8, KeepTokens);
        writer.Int32(",\"clipSkip\":"u8, ClipSkip);
        writer.Boolean(",\"flipAugmentation\":"u8, FlipAugmentation);
        writer.Double(",\"unetLR\":"u8, UnetLearningRate);
        writer.Double(",\"textEncoderLR\":"u8, TextEncoderLearningRate);
        writer.Vocabulary(",\"lrScheduler\":"u8, LrScheduler);
        writer.Int32(",\"lrSchedulerNumCycles\":"u8, LrSchedulerNumCycles);
        writer.Int32(",\"minSnrGamma\":"u8, MinSnrGamma);
        writer.Int32(",\"networkDim\":"u8, NetworkDim);
        writer.Int32(",\"networkAlpha\":"u8, NetworkAlpha);
        writer.Double(",\"noiseOffset\":"u8, NoiseOffset);
        writer.Text(",\"optimizerType\":"u8, Optimizer);
        writer.Int32(",\"targetSteps\":"u8, TargetSteps);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxTrainEpochs>k__BackingField")]
    internal static extern ref int? MaxTrainEpochs(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NumRepeats>k__BackingField")]
    internal static extern ref int? NumRepeats(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainBatchSize>k__BackingField")]
    internal static extern ref int? TrainBatchSize(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref int? Resolution(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableBucket>k__BackingField")]
    internal static extern ref bool? EnableBucket(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ShuffleCaption>k__BackingField")]
    internal static extern ref bool? ShuffleCaption(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<KeepTokens>k__BackingField")]
    internal static extern ref int? KeepTokens(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ClipSkip>k__BackingField")]
    internal static extern ref int? ClipSkip(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FlipAugmentation>k__BackingField")]
    internal static extern ref bool? FlipAugmentation(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UnetLearningRate>k__BackingField")]
    internal static extern ref double? UnetLearningRate(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextEncoderLearningRate>k__BackingField")]
    internal static extern ref double? TextEncoderLearningRate(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LrScheduler>k__BackingField")]
    internal static extern ref ImageResourceTrainingLrScheduler? LrScheduler(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LrSchedulerNumCycles>k__BackingField")]
    internal static extern ref int? LrSchedulerNumCycles(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MinSnrGamma>k__BackingField")]
    internal static extern ref int? MinSnrGamma(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NetworkDim>k__BackingField")]
    internal static extern ref int? NetworkDim(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NetworkAlpha>k__BackingField")]
    internal static extern ref int? NetworkAlpha(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NoiseOffset>k__BackingField")]
    internal static extern ref double? NoiseOffset(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Optimizer>k__BackingField")]
    internal static extern ref string? Optimizer(KohyaImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TargetSteps>k__BackingField")]
    internal static extern ref int? TargetSteps(KohyaImageResourceTrainingInput record);
}
