// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

[JsonConverter(typeof(WireConverter<ImageResourceTrainingInput>))]
public abstract partial record ImageResourceTrainingInput : IWireRecord<ImageResourceTrainingInput>
{
    static ImageResourceTrainingInput IWireRecord<ImageResourceTrainingInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames =>
    [
        "engine", "model", "trainingData", "trainingDataImagesCount", "loraName", "samplePrompts", "negativePrompt", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Value(ref Fields.Model(this));
                return true;
            case 6 when name.SequenceEqual("engine"u8):
                reader.Skip();
                return true;
            case 8 when name.SequenceEqual("loraName"u8):
                reader.Text(ref Fields.LoraName(this));
                return true;
            case 12 when name.SequenceEqual("trainingData"u8):
                reader.Value(ref Fields.TrainingData(this));
                return true;
            case 13 when name.SequenceEqual("samplePrompts"u8):
                reader.Texts(ref Fields.SamplePrompts(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            case 23 when name.SequenceEqual("trainingDataImagesCount"u8):
                reader.Int32(ref Fields.TrainingDataImagesCount(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"model\":"u8, Model);
        writer.Value(",\"trainingData\":"u8, TrainingData);
        writer.Int32(",\"trainingDataImagesCount\":"u8, TrainingDataImagesCount);
        writer.Text(",\"loraName\":"u8, LoraName);
        writer.Texts(",\"samplePrompts\":"u8, SamplePrompts);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref Air Model(ImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainingData>k__BackingField")]
    internal static extern ref TrainingDataSource? TrainingData(ImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainingDataImagesCount>k__BackingField")]
    internal static extern ref int? TrainingDataImagesCount(ImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LoraName>k__BackingField")]
    internal static extern ref string? LoraName(ImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SamplePrompts>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? SamplePrompts(ImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(ImageResourceTrainingInput record);
}
