// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training.Requests;

[JsonConverter(typeof(WireConverter<ImageReply>))]
internal sealed partial record ImageReply : IWireRecord<ImageReply>
{
    static ImageReply IWireRecord<ImageReply>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ImageReply Blank() => new();

    internal override IEnumerable<string> WireNames => ["trainingImage", "trainingImages", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 13 when name.SequenceEqual("trainingImage"u8):
                reader.Record(ref Fields.TrainingImage(this));
                return true;
            case 14 when name.SequenceEqual("trainingImages"u8):
                reader.Records(ref Fields.TrainingImages(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"trainingImage\":"u8, TrainingImage);
        writer.Records(",\"trainingImages\":"u8, TrainingImages);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainingImage>k__BackingField")]
    internal static extern ref ScenarioTrainingImage? TrainingImage(ImageReply record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainingImages>k__BackingField")]
    internal static extern ref IReadOnlyList<ScenarioTrainingImage>? TrainingImages(ImageReply record);
}
