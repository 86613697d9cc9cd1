// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

[JsonConverter(typeof(WireConverter<MusubiImageResourceTrainingInput>))]
public sealed partial record MusubiImageResourceTrainingInput : IWireRecord<MusubiImageResourceTrainingInput>
{
    static MusubiImageResourceTrainingInput IWireRecord<MusubiImageResourceTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MusubiImageResourceTrainingInput Blank() => new() { Model = default, TrainingData = null! };

    internal override IEnumerable<string> WireNames =>
    [
        "epochs", "resolution", "enableBucket", "unetLR", "lrScheduler", "lrSchedulerNumCycles", "networkDim", "networkAlpha", "optimizerType", "targetSteps",
        .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("epochs"u8):
                reader.Int32(ref Fields.Epochs(this));
                return true;
            case 6 when name.SequenceEqual("unetLR"u8):
                reader.Double(ref Fields.UnetLearningRate(this));
                return true;
            case 10 when name.SequenceEqual("resolution"u8):
                reader.Int32(ref Fields.Resolution(this));
                return true;
            case 10 when name.SequenceEqual("networkDim"u8):
                reader.Int32(ref Fields.NetworkDim(this));
                return true;
            case 11 when name.SequenceEqual("lrScheduler"u8):
                reader.Vocabulary(ref Fields.LrScheduler(this));
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
            case 13 when name.SequenceEqual("optimizerType"u8):
                reader.Text(ref Fields.Optimizer(this));
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
        writer.Raw("\"engine\":\"musubi\""u8);
        writer.Int32(",\"epochs\":"u8, Epochs);
        writer.Int32(",\"resolution\":"u8, Resolution);
        writer.Boolean(",\"enableBucket\":"u8, EnableBucket);
        writer.Double(",\"unetLR\":"u8, UnetLearningRate);
        writer.Vocabulary(",\"lrScheduler\":"u8, LrScheduler);
        writer.Int32(",\"lrSchedulerNumCycles\":"u8, LrSchedulerNumCycles);
        writer.Int32(",\"networkDim\":"u8, NetworkDim);
        writer.Int32(",\"networkAlpha\":"u8, NetworkAlpha);
        writer.Text(",\"optimizerType\":"u8, Optimizer);
        writer.Int32(",\"targetSteps\":"u8, TargetSteps);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Epochs>k__BackingField")]
    internal static extern ref int? Epochs(MusubiImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref int? Resolution(MusubiImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableBucket>k__BackingField")]
    internal static extern ref bool? EnableBucket(MusubiImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UnetLearningRate>k__BackingField")]
    internal static extern ref double? UnetLearningRate(MusubiImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LrScheduler>k__BackingField")]
    internal static extern ref ImageResourceTrainingLrScheduler? LrScheduler(MusubiImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LrSchedulerNumCycles>k__BackingField")]
    internal static extern ref int? LrSchedulerNumCycles(MusubiImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NetworkDim>k__BackingField")]
    internal static extern ref int? NetworkDim(MusubiImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NetworkAlpha>k__BackingField")]
    internal static extern ref int? NetworkAlpha(MusubiImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Optimizer>k__BackingField")]
    internal static extern ref string? Optimizer(MusubiImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TargetSteps>k__BackingField")]
    internal static extern ref int? TargetSteps(MusubiImageResourceTrainingInput record);
}
