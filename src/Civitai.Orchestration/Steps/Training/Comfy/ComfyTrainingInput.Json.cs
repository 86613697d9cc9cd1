// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<ComfyTrainingInput>))]
public sealed partial record ComfyTrainingInput : IWireRecord<ComfyTrainingInput>
{
    static ComfyTrainingInput IWireRecord<ComfyTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyTrainingInput Blank() => new() { TrainingData = null! };

    internal override IEnumerable<string> WireNames =>
    [
        "model", "epochs", "steps", "resolution", "batchSize", "lr", "textEncoderLr", "trainTextEncoder", "lrScheduler", "optimizerType", "networkDim",
        "networkAlpha", "noiseOffset", "minSnrGamma", "flipAugmentation", "shuffleTokens", "keepTokens", "triggerWord", "continueFrom", "diffusionModel",
        "textEncoderModel", "vaeModel", "clipType", "noHalfVae", "trainingDtype", "loraDtype", "unetWeightDtype", "quantizedBackward", "bypassMode",
        "gradAccumulationSteps", "lossFunction", "algorithm", "checkpointDepth", "offloading", "modelSamplingShift", "datasetCaching", "storageBuzzPerEpoch",
        "defaultSteps", "maxBatchSize", "ecosystem", .. base.WireNames
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
            case 6 when name.SequenceEqual("epochs"u8):
                reader.Int32(ref Fields.Epochs(this));
                return true;
            case 8 when name.SequenceEqual("vaeModel"u8):
                reader.Value(ref Fields.VaeModel(this));
                return true;
            case 8 when name.SequenceEqual("clipType"u8):
                reader.Text(ref Fields.ClipType(this));
                return true;
            case 9 when name.SequenceEqual("batchSize"u8):
                reader.Int32(ref Fields.BatchSize(this));
                return true;
            case 9 when name.SequenceEqual("noHalfVae"u8):
                reader.Boolean(ref Fields.NoHalfVae(this));
                return true;
            case 9 when name.SequenceEqual("loraDtype"u8):
                reader.Text(ref Fields.LoraDtype(this));
                return true;
            case 9 when name.SequenceEqual("algorithm"u8):
                reader.Text(ref Fields.Algorithm(this));
                return true;
            case 9 when name.SequenceEqual("ecosystem"u8):
                reader.Text(ref Fields.Ecosystem(this));
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
            case 10 when name.SequenceEqual("bypassMode"u8):
                reader.Boolean(ref Fields.BypassMode(this));
                return true;
            case 10 when name.SequenceEqual("offloading"u8):
                reader.Boolean(ref Fields.Offloading(this));
                return true;
            case 11 when name.SequenceEqual("lrScheduler"u8):
                reader.Vocabulary(ref Fields.LrScheduler(this));
                return true;
            case 11 when name.SequenceEqual("noiseOffset"u8):
                reader.Double(ref Fields.NoiseOffset(this));
                return true;
            case 11 when name.SequenceEqual("minSnrGamma"u8):
                reader.Int32(ref Fields.MinSnrGamma(this));
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
            case 12 when name.SequenceEqual("lossFunction"u8):
                reader.Text(ref Fields.LossFunction(this));
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
            case 13 when name.SequenceEqual("trainingDtype"u8):
                reader.Text(ref Fields.TrainingDtype(this));
                return true;
            case 14 when name.SequenceEqual("diffusionModel"u8):
                reader.Value(ref Fields.DiffusionModel(this));
                return true;
            case 14 when name.SequenceEqual("datasetCaching"u8):
                reader.Boolean(ref Fields.DatasetCaching(this));
                return true;
            case 15 when name.SequenceEqual("unetWeightDtype"u8):
                reader.Text(ref Fields.UnetWeightDtype(this));
                return true;
            case 15 when name.SequenceEqual("checkpointDepth"u8):
                reader.Int32(ref Fields.CheckpointDepth(this));
                return true;
            case 16 when name.SequenceEqual("trainTextEncoder"u8):
                reader.Boolean(ref Fields.TrainTextEncoder(this));
                return true;
            case 16 when name.SequenceEqual("flipAugmentation"u8):
                reader.Boolean(ref Fields.FlipAugmentation(this));
                return true;
            case 16 when name.SequenceEqual("textEncoderModel"u8):
                reader.Value(ref Fields.TextEncoderModel(this));
                return true;
            case 17 when name.SequenceEqual("quantizedBackward"u8):
                reader.Boolean(ref Fields.QuantizedBackward(this));
                return true;
            case 18 when name.SequenceEqual("modelSamplingShift"u8):
                reader.Double(ref Fields.ModelSamplingShift(this));
                return true;
            case 19 when name.SequenceEqual("storageBuzzPerEpoch"u8):
                reader.Double(ref Fields.StorageBuzzPerEpoch(this));
                return true;
            case 21 when name.SequenceEqual("gradAccumulationSteps"u8):
                reader.Int32(ref Fields.GradAccumulationSteps(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\""u8);
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
        writer.Int32(",\"minSnrGamma\":"u8, MinSnrGamma);
        writer.Boolean(",\"flipAugmentation\":"u8, FlipAugmentation);
        writer.Boolean(",\"shuffleTokens\":"u8, ShuffleTokens);
        writer.Int32(",\"keepTokens\":"u8, KeepTokens);
        writer.Text(",\"triggerWord\":"u8, TriggerWord);
        writer.Value(",\"continueFrom\":"u8, ContinueFrom);
        writer.Value(",\"diffusionModel\":"u8, DiffusionModel);
        writer.Value(",\"textEncoderModel\":"u8, TextEncoderModel);
        writer.Value(",\"vaeModel\":"u8, VaeModel);
        writer.Text(",\"clipType\":"u8, ClipType);
        writer.Boolean(",\"noHalfVae\":"u8, NoHalfVae);
        writer.Text(",\"trainingDtype\":"u8, TrainingDtype);
        writer.Text(",\"loraDtype\":"u8, LoraDtype);
        writer.Text(",\"unetWeightDtype\":"u8, UnetWeightDtype);
        writer.Boolean(",\"quantizedBackward\":"u8, QuantizedBackward);
        writer.Boolean(",\"bypassMode\":"u8, BypassMode);
        writer.Int32(",\"gradAccumulationSteps\":"u8, GradAccumulationSteps);
        writer.Text(",\"lossFunction\":"u8, LossFunction);
        writer.Text(",\"algorithm\":"u8, Algorithm);
        writer.Int32(",\"checkpointDepth\":"u8, CheckpointDepth);
        writer.Boolean(",\"offloading\":"u8, Offloading);
        writer.Double(",\"modelSamplingShift\":"u8, ModelSamplingShift);
        writer.Boolean(",\"datasetCaching\":"u8, DatasetCaching);
        writer.Double(",\"storageBuzzPerEpoch\":"u8, StorageBuzzPerEpoch);
        writer.Int32(",\"defaultSteps\":"u8, DefaultSteps);
        writer.Int32(",\"maxBatchSize\":"u8, MaxBatchSize);
        writer.Text(",\"ecosystem\":"u8, Ecosystem);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref Air? Model(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Epochs>k__BackingField")]
    internal static extern ref int? Epochs(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref int? Resolution(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BatchSize>k__BackingField")]
    internal static extern ref int? BatchSize(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LearningRate>k__BackingField")]
    internal static extern ref double? LearningRate(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextEncoderLearningRate>k__BackingField")]
    internal static extern ref double? TextEncoderLearningRate(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainTextEncoder>k__BackingField")]
    internal static extern ref bool? TrainTextEncoder(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LrScheduler>k__BackingField")]
    internal static extern ref LrScheduler? LrScheduler(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Optimizer>k__BackingField")]
    internal static extern ref OptimizerType? Optimizer(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NetworkDim>k__BackingField")]
    internal static extern ref int? NetworkDim(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NetworkAlpha>k__BackingField")]
    internal static extern ref int? NetworkAlpha(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NoiseOffset>k__BackingField")]
    internal static extern ref double? NoiseOffset(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MinSnrGamma>k__BackingField")]
    internal static extern ref int? MinSnrGamma(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FlipAugmentation>k__BackingField")]
    internal static extern ref bool? FlipAugmentation(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ShuffleTokens>k__BackingField")]
    internal static extern ref bool? ShuffleTokens(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<KeepTokens>k__BackingField")]
    internal static extern ref int? KeepTokens(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TriggerWord>k__BackingField")]
    internal static extern ref string? TriggerWord(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ContinueFrom>k__BackingField")]
    internal static extern ref Air? ContinueFrom(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DiffusionModel>k__BackingField")]
    internal static extern ref Air? DiffusionModel(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextEncoderModel>k__BackingField")]
    internal static extern ref Air? TextEncoderModel(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VaeModel>k__BackingField")]
    internal static extern ref Air? VaeModel(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ClipType>k__BackingField")]
    internal static extern ref string? ClipType(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NoHalfVae>k__BackingField")]
    internal static extern ref bool? NoHalfVae(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainingDtype>k__BackingField")]
    internal static extern ref string? TrainingDtype(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LoraDtype>k__BackingField")]
    internal static extern ref string? LoraDtype(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UnetWeightDtype>k__BackingField")]
    internal static extern ref string? UnetWeightDtype(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<QuantizedBackward>k__BackingField")]
    internal static extern ref bool? QuantizedBackward(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BypassMode>k__BackingField")]
    internal static extern ref bool? BypassMode(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GradAccumulationSteps>k__BackingField")]
    internal static extern ref int? GradAccumulationSteps(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LossFunction>k__BackingField")]
    internal static extern ref string? LossFunction(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Algorithm>k__BackingField")]
    internal static extern ref string? Algorithm(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CheckpointDepth>k__BackingField")]
    internal static extern ref int? CheckpointDepth(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Offloading>k__BackingField")]
    internal static extern ref bool? Offloading(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ModelSamplingShift>k__BackingField")]
    internal static extern ref double? ModelSamplingShift(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DatasetCaching>k__BackingField")]
    internal static extern ref bool? DatasetCaching(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StorageBuzzPerEpoch>k__BackingField")]
    internal static extern ref double? StorageBuzzPerEpoch(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DefaultSteps>k__BackingField")]
    internal static extern ref int? DefaultSteps(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxBatchSize>k__BackingField")]
    internal static extern ref int? MaxBatchSize(ComfyTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Ecosystem>k__BackingField")]
    internal static extern ref string? Ecosystem(ComfyTrainingInput record);
}
