// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioModel>))]
public sealed partial record ScenarioModel : IWireRecord<ScenarioModel>
{
    static ScenarioModel IWireRecord<ScenarioModel>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioModel Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "id", "name", "type", "status", "shortDescription", "trainingProgress", "trainingStats", "parameters", "trainingImagesNumber", "trainingImages",
        "trainingImagePairs", "epochs", "compliantModelIds", "createdAt", "updatedAt", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                reader.Text(ref Fields.IdOnWire(this));
                return true;
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 4 when name.SequenceEqual("type"u8):
                reader.Vocabulary(ref Fields.Type(this));
                return true;
            case 6 when name.SequenceEqual("status"u8):
                reader.Vocabulary(ref Fields.Status(this));
                return true;
            case 6 when name.SequenceEqual("epochs"u8):
                reader.Records(ref Fields.EpochsOnWire(this));
                return true;
            case 9 when name.SequenceEqual("createdAt"u8):
                reader.Time(ref Fields.CreatedAt(this));
                return true;
            case 9 when name.SequenceEqual("updatedAt"u8):
                reader.Time(ref Fields.UpdatedAt(this));
                return true;
            case 10 when name.SequenceEqual("parameters"u8):
                reader.Record(ref Fields.Parameters(this));
                return true;
            case 13 when name.SequenceEqual("trainingStats"u8):
                reader.Record(ref Fields.TrainingStats(this));
                return true;
            case 14 when name.SequenceEqual("trainingImages"u8):
                reader.Records(ref Fields.TrainingImagesOnWire(this));
                return true;
            case 16 when name.SequenceEqual("shortDescription"u8):
                reader.Text(ref Fields.ShortDescription(this));
                return true;
            case 16 when name.SequenceEqual("trainingProgress"u8):
                reader.Record(ref Fields.TrainingProgress(this));
                return true;
            case 17 when name.SequenceEqual("compliantModelIds"u8):
                reader.Texts(ref Fields.CompliantModelIdsOnWire(this));
                return true;
            case 18 when name.SequenceEqual("trainingImagePairs"u8):
                reader.Records(ref Fields.TrainingImagePairsOnWire(this));
                return true;
            case 20 when name.SequenceEqual("trainingImagesNumber"u8):
                reader.Int32(ref Fields.TrainingImagesNumber(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"id\":"u8, IdOnWire);
        writer.Text(",\"name\":"u8, Name);
        writer.Vocabulary(",\"type\":"u8, Type);
        writer.Vocabulary(",\"status\":"u8, Status);
        writer.Text(",\"shortDescription\":"u8, ShortDescription);
        writer.Record(",\"trainingProgress\":"u8, TrainingProgress);
        writer.Record(",\"trainingStats\":"u8, TrainingStats);
        writer.Record(",\"parameters\":"u8, Parameters);
        writer.Int32(",\"trainingImagesNumber\":"u8, TrainingImagesNumber);
        writer.Records(",\"trainingImages\":"u8, TrainingImagesOnWire);
        writer.Records(",\"trainingImagePairs\":"u8, TrainingImagePairsOnWire);
        writer.Records(",\"epochs\":"u8, EpochsOnWire);
        writer.Texts(",\"compliantModelIds\":"u8, CompliantModelIdsOnWire);
        writer.Time(",\"createdAt\":"u8, CreatedAt);
        writer.Time(",\"updatedAt\":"u8, UpdatedAt);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IdOnWire>k__BackingField")]
    internal static extern ref string? IdOnWire(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref ScenarioTrainingType Type(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref ScenarioModelStatus Status(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ShortDescription>k__BackingField")]
    internal static extern ref string? ShortDescription(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainingProgress>k__BackingField")]
    internal static extern ref ScenarioTrainingProgress? TrainingProgress(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainingStats>k__BackingField")]
    internal static extern ref ScenarioTrainingStats? TrainingStats(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Parameters>k__BackingField")]
    internal static extern ref ScenarioTrainingParameters? Parameters(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainingImagesNumber>k__BackingField")]
    internal static extern ref int? TrainingImagesNumber(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainingImagesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ScenarioTrainingImage>? TrainingImagesOnWire(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TrainingImagePairsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ScenarioTrainingPair>? TrainingImagePairsOnWire(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EpochsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ScenarioEpoch>? EpochsOnWire(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CompliantModelIdsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? CompliantModelIdsOnWire(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CreatedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? CreatedAt(ScenarioModel record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UpdatedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? UpdatedAt(ScenarioModel record);
}
