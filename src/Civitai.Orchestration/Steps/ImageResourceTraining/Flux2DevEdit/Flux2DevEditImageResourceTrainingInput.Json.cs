// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

[JsonConverter(typeof(WireConverter<Flux2DevEditImageResourceTrainingInput>))]
public sealed partial record Flux2DevEditImageResourceTrainingInput : IWireRecord<Flux2DevEditImageResourceTrainingInput>
{
    static Flux2DevEditImageResourceTrainingInput IWireRecord<Flux2DevEditImageResourceTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux2DevEditImageResourceTrainingInput Blank() => new() { Model = default, TrainingData = null! };

    internal override IEnumerable<string> WireNames => ["steps", "learningRate", "defaultCaption", "referenceImageCount", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("steps"u8):
                reader.Int32(ref Fields.Steps(this));
                return true;
            case 12 when name.SequenceEqual("learningRate"u8):
                reader.Double(ref Fields.LearningRate(this));
                return true;
            case 14 when name.SequenceEqual("defaultCaption"u8):
                reader.Text(ref Fields.DefaultCaption(this));
                return true;
            case 19 when name.SequenceEqual("referenceImageCount"u8):
                reader.Int32(ref Fields.ReferenceImageCount(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux2-dev-edit\""u8);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Double(",\"learningRate\":"u8, LearningRate);
        writer.Text(",\"defaultCaption\":"u8, DefaultCaption);
        writer.Int32(",\"referenceImageCount\":"u8, ReferenceImageCount);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(Flux2DevEditImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LearningRate>k__BackingField")]
    internal static extern ref double? LearningRate(Flux2DevEditImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DefaultCaption>k__BackingField")]
    internal static extern ref string? DefaultCaption(Flux2DevEditImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceImageCount>k__BackingField")]
    internal static extern ref int? ReferenceImageCount(Flux2DevEditImageResourceTrainingInput record);
}
