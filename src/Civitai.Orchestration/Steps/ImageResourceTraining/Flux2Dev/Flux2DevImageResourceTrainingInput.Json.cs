// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

[JsonConverter(typeof(WireConverter<Flux2DevImageResourceTrainingInput>))]
public sealed partial record Flux2DevImageResourceTrainingInput : IWireRecord<Flux2DevImageResourceTrainingInput>
{
    static Flux2DevImageResourceTrainingInput IWireRecord<Flux2DevImageResourceTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux2DevImageResourceTrainingInput Blank() => new() { Model = default, TrainingData = null! };

    internal override IEnumerable<string> WireNames => ["steps", "learningRate", "defaultCaption", .. base.WireNames];

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
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux2-dev\""u8);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Double(",\"learningRate\":"u8, LearningRate);
        writer.Text(",\"defaultCaption\":"u8, DefaultCaption);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(Flux2DevImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LearningRate>k__BackingField")]
    internal static extern ref double? LearningRate(Flux2DevImageResourceTrainingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DefaultCaption>k__BackingField")]
    internal static extern ref string? DefaultCaption(Flux2DevImageResourceTrainingInput record);
}
