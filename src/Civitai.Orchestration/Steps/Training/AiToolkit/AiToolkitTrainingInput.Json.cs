// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.Training;

public abstract partial record AiToolkitTrainingInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "ecosystem", "model", "epochs", "steps", "resolution", "batchSize", "lr", "textEncoderLr", "trainTextEncoder", "lrScheduler", "optimizerType",
        "networkDim", "networkAlpha", "noiseOffset", "flipAugmentation", "shuffleTokens", "keepTokens", "triggerWord", "continueFrom", "trace",
        "storageBuzzPerEpoch", "defaultSteps", "maxBatchSize", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("lr"u8):
                reader.Double(ref Fields.LearningRate(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Value(ref Fields.Model(this));
                return true;
            case 5 when name.SequenceEqual("steps"u8):
                reader.Int32(ref Fields.Steps(this));
                return true;
            case 5 when name.SequenceEqual("trace"u8):
                reader.Vocabulary(ref Fields.Trace(this));
                return true;
            case 6 when name.SequenceEqual("epochs"u8):
                reader.Int32(ref Fields.Epochs(this));
                return true;
            case 9 when name.SequenceEqual("ecosystem"u8):
                reader.Skip();
                return true;
            case 9 when name.SequenceEqual("batchSize"u8):
                reader.Int32(ref Fields.BatchSize(this));
                return true;
            case 10 when name.SequenceEqual("resolution"u8):
                reader.Int32(ref Fields.Resolution(this));
                return true;
            case 10 when name.SequenceEqual("networkDim"u8):
                reader.Int32(ref Fields.NetworkDim(this));
                return true;
            case 10 when name.SequenceEqual("keepTokens"u8):
                reader.Int32(ref Fields.KeepTokens(this));
                return true;
            case 11 when name.SequenceEqual("lrScheduler"u8):
                reader.Vocabulary(ref Fields.LrScheduler(this));
                return true;
            case 11 when name.SequenceEqual("noiseOffset"u8):
                reader.Double(ref Fields.NoiseOffset(this));
                return true;
            case 11 when name.SequenceEqual("triggerWord"u8):
                reader.Text(ref Fields.TriggerWord(this));
                return true;
            case 12 when name.SequenceEqual("networkAlpha"u8):
                reader.Int32(ref Fields.NetworkAlpha(this));
                return true;
            case 12 when name.SequenceEqual("continueFrom"u8):
                reader.Value(ref Fields.ContinueFrom(this));
                return true;
            case 12 when name.SequenceEqual("defaultSteps"u8):
                reader.Int32(ref Fields.DefaultSteps(this));
                return true;
            case 12 when name.SequenceEqual("maxBatchSize"u8):
                reader.Int32(ref Fields.MaxBatchSize(this));
                return true;
            case 13 when name.SequenceEqual("textEncoderLr"u8):
                reader.Double(ref Fields.TextEncoderLearningRate(this));
                return true;
            case 13 when name.SequenceEqual("optimizerType"u8):
                reader.Vocabulary(ref Fields.Optimizer(this));
                return true;
            case 13 when name.SequenceEqual("shuffleTokens"u8):
                reader.Boolean(ref Fields.ShuffleTokens(this));
                return true;
            case 16 when name.SequenceEqual("trainTextEncoder"u8):
                reader.Boolean(ref Fields.TrainTextEncoder(this));
                return true;
            case 16 when name.SequenceEqual("flipAugmentation"u8):
                reader.Boolean(ref Fields.FlipAugmentation(this));
                return true;
            case 19 when name.SequenceEqual("storageBuzzPerEpoch"u8):
                reader.Double(ref Fields.StorageBuzzPerEpoch(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"model\":"u8, Model);
        writer.Int32(",\"epochs\":"u8, Epochs);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Int32(",\"resolution\":"u8, Resolution);
        writer.Int32(",\"batchSize\":"u8, BatchSize);
        writer.Double(",\"lr\":"u8, LearningRate);
        writer.Double(",\"textEncoderLr\":"u8, TextEncoderLearningRate);
        writer.Boolean(",\"trainTextEncoder\":"u8, TrainTextEncoder);
        writer.Vocabulary(",\"lrScheduler\":"u8, LrScheduler);
        writer.Vocabulary(",\"optimizerType\":"u8, Optimizer);
        writer.Int32(",\"networkDim\":"u8, NetworkDim);
        writer.Int32(",\"networkAlpha\":"u8, NetworkAlpha);
        writer.Double(",\"noiseOffset\":"u8, NoiseOffset);
        writer.Boolean(",\"flipAugmentation\":"u8, FlipAugmentation);
        writer.Boolean(",\"shuffleTokens\":"u8, ShuffleTokens);
        writer.Int32(",\"keepTokens\":"u8, KeepTokens);
        writer.Text(",\"triggerWord\":"u8, TriggerWord);
        writer.Value(",\"continueFrom\":"u8, ContinueFrom);
        writer.Vocabulary(",\"trace\":"u8, Trace);
        writer.Double(",\"storageBuzzPerEpoch\":"u8, StorageBuzzPerEpoch);
        writer.Int32(",\"defaultSteps\":"u8, DefaultSteps);
        writer.Int32(",\"maxBatchSize\":"u8, MaxBatchSize);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref Air? Model(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Epochs>k__BackingField")]
    internal static extern ref int? Epochs(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref int? Resolution(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BatchSize>k__BackingField")]
    internal static extern ref int? BatchSize(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LearningRate>k__BackingField")]
    internal static extern ref double? LearningRate(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextEncoderLearningRate>k__BackingField")]
    internal static extern ref double? TextEncoderLearningRate(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainTextEncoder>k__BackingField")]
    internal static extern ref bool? TrainTextEncoder(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LrScheduler>k__BackingField")]
    internal static extern ref LrScheduler? LrScheduler(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Optimizer>k__BackingField")]
    internal static extern ref OptimizerType? Optimizer(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NetworkDim>k__BackingField")]
    internal static extern ref int? NetworkDim(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NetworkAlpha>k__BackingField")]
    internal static extern ref int? NetworkAlpha(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NoiseOffset>k__BackingField")]
    internal static extern ref double? NoiseOffset(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FlipAugmentation>k__BackingField")]
    internal static extern ref bool? FlipAugmentation(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ShuffleTokens>k__BackingField")]
    internal static extern ref bool? ShuffleTokens(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<KeepTokens>k__BackingField")]
    internal static extern ref int? KeepTokens(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TriggerWord>k__BackingField")]
    internal static extern ref string? TriggerWord(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ContinueFrom>k__BackingField")]
    internal static extern ref Air? ContinueFrom(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Trace>k__BackingField")]
    internal static extern ref TrainingTraceMode? Trace(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StorageBuzzPerEpoch>k__BackingField")]
    internal static extern ref double? StorageBuzzPerEpoch(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DefaultSteps>k__BackingField")]
    internal static extern ref int? DefaultSteps(AiToolkitTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxBatchSize>k__BackingField")]
    internal static extern ref int? MaxBatchSize(AiToolkitTrainingInput record);
}
