// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.ImageResourceTraining;

[JsonConverter(typeof(WireConverter<ImageResourceTrainingOutput>))]
public sealed partial record ImageResourceTrainingOutput : IWireRecord<ImageResourceTrainingOutput>
{
    static ImageResourceTrainingOutput IWireRecord<ImageResourceTrainingOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ImageResourceTrainingOutput Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "moderationStatus", "epochs", "sampleImagesPrompts", "sampleInputImages", "storedAsAssets", "eta", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("eta"u8):
                reader.Double(ref Fields.Eta(this));
                return true;
            case 6 when name.SequenceEqual("epochs"u8):
                reader.Records(ref Fields.EpochsOnWire(this));
                return true;
            case 14 when name.SequenceEqual("storedAsAssets"u8):
                reader.Boolean(ref Fields.StoredAsAssets(this));
                return true;
            case 16 when name.SequenceEqual("moderationStatus"u8):
                reader.Vocabulary(ref Fields.ModerationStatus(this));
                return true;
            case 17 when name.SequenceEqual("sampleInputImages"u8):
                reader.LooseTexts(ref Fields.SampleInputImagesOnWire(this));
                return true;
            case 19 when name.SequenceEqual("sampleImagesPrompts"u8):
                reader.LooseTexts(ref Fields.SampleImagesPromptsOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"moderationStatus\":"u8, ModerationStatus);
        writer.Records(",\"epochs\":"u8, EpochsOnWire);
        writer.Texts(",\"sampleImagesPrompts\":"u8, SampleImagesPromptsOnWire);
        writer.Texts(",\"sampleInputImages\":"u8, SampleInputImagesOnWire);
        writer.Boolean(",\"storedAsAssets\":"u8, StoredAsAssets);
        writer.Double(",\"eta\":"u8, Eta);
        base.WriteMembers(ref writer);
    }
}

[JsonConverter(typeof(WireConverter<ImageResourceTrainingEpoch>))]
public sealed partial record ImageResourceTrainingEpoch : IWireRecord<ImageResourceTrainingEpoch>
{
    static ImageResourceTrainingEpoch IWireRecord<ImageResourceTrainingEpoch>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ImageResourceTrainingEpoch Blank() => new();

    internal override IEnumerable<string> WireNames => ["epochNumber", "blobName", "blobSize", "sampleImages", "blobUrl", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("blobUrl"u8):
                reader.Text(ref Fields.BlobUrlOnWire(this));
                return true;
            case 8 when name.SequenceEqual("blobName"u8):
                reader.Text(ref Fields.BlobName(this));
                return true;
            case 8 when name.SequenceEqual("blobSize"u8):
                reader.Int64(ref Fields.BlobSize(this));
                return true;
            case 11 when name.SequenceEqual("epochNumber"u8):
                reader.Int32(ref Fields.EpochNumberOnWire(this));
                return true;
            case 12 when name.SequenceEqual("sampleImages"u8):
                reader.LooseTexts(ref Fields.SampleImagesOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"epochNumber\":"u8, EpochNumberOnWire);
        writer.Text(",\"blobName\":"u8, BlobName);
        writer.Int64(",\"blobSize\":"u8, BlobSize);
        writer.Texts(",\"sampleImages\":"u8, SampleImagesOnWire);
        writer.Text(",\"blobUrl\":"u8, BlobUrlOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ModerationStatus>k__BackingField")]
    internal static extern ref TrainingModerationStatus ModerationStatus(ImageResourceTrainingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EpochsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ImageResourceTrainingEpoch>? EpochsOnWire(ImageResourceTrainingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SampleImagesPromptsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? SampleImagesPromptsOnWire(ImageResourceTrainingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SampleInputImagesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? SampleInputImagesOnWire(ImageResourceTrainingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StoredAsAssets>k__BackingField")]
    internal static extern ref bool? StoredAsAssets(ImageResourceTrainingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Eta>k__BackingField")]
    internal static extern ref double? Eta(ImageResourceTrainingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EpochNumberOnWire>k__BackingField")]
    internal static extern ref int? EpochNumberOnWire(ImageResourceTrainingEpoch record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BlobName>k__BackingField")]
    internal static extern ref string? BlobName(ImageResourceTrainingEpoch record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BlobSize>k__BackingField")]
    internal static extern ref long? BlobSize(ImageResourceTrainingEpoch record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SampleImagesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? SampleImagesOnWire(ImageResourceTrainingEpoch record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BlobUrlOnWire>k__BackingField")]
    internal static extern ref string? BlobUrlOnWire(ImageResourceTrainingEpoch record);
}
