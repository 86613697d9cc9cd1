// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

[JsonConverter(typeof(WireConverter<MediaRatingOutput>))]
public sealed partial record MediaRatingOutput : IWireRecord<MediaRatingOutput>
{
    static MediaRatingOutput IWireRecord<MediaRatingOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MediaRatingOutput Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "nsfwLevel", "blockedReason", "isBlocked", "labels", "ageClassification", "faceRecognition", "aiRecognition", "animeRecognition", "csam",
        "humanRecognition", "bodyAgeClassification", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("csam"u8):
                reader.Boolean(ref Fields.Csam(this));
                return true;
            case 6 when name.SequenceEqual("labels"u8):
                reader.LooseTexts(ref Fields.LabelsOnWire(this));
                return true;
            case 9 when name.SequenceEqual("nsfwLevel"u8):
                reader.Vocabulary(ref Fields.NsfwLevel(this));
                return true;
            case 9 when name.SequenceEqual("isBlocked"u8):
                reader.Boolean(ref Fields.IsBlocked(this));
                return true;
            case 13 when name.SequenceEqual("blockedReason"u8):
                reader.Text(ref Fields.BlockedReason(this));
                return true;
            case 13 when name.SequenceEqual("aiRecognition"u8):
                reader.Record(ref Fields.AiRecognition(this));
                return true;
            case 15 when name.SequenceEqual("faceRecognition"u8):
                reader.Record(ref Fields.FaceRecognition(this));
                return true;
            case 16 when name.SequenceEqual("animeRecognition"u8):
                reader.Record(ref Fields.AnimeRecognition(this));
                return true;
            case 16 when name.SequenceEqual("humanRecognition"u8):
                reader.Record(ref Fields.HumanRecognition(this));
                return true;
            case 17 when name.SequenceEqual("ageClassification"u8):
                reader.Record(ref Fields.AgeClassification(this));
                return true;
            case 21 when name.SequenceEqual("bodyAgeClassification"u8):
                reader.Record(ref Fields.BodyAgeClassification(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"nsfwLevel\":"u8, NsfwLevel);
        writer.Text(",\"blockedReason\":"u8, BlockedReason);
        writer.Boolean(",\"isBlocked\":"u8, IsBlocked);
        writer.Texts(",\"labels\":"u8, LabelsOnWire);
        writer.Record(",\"ageClassification\":"u8, AgeClassification);
        writer.Record(",\"faceRecognition\":"u8, FaceRecognition);
        writer.Record(",\"aiRecognition\":"u8, AiRecognition);
        writer.Record(",\"animeRecognition\":"u8, AnimeRecognition);
        writer.Boolean(",\"csam\":"u8, Csam);
        writer.Record(",\"humanRecognition\":"u8, HumanRecognition);
        writer.Record(",\"bodyAgeClassification\":"u8, BodyAgeClassification);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NsfwLevel>k__BackingField")]
    internal static extern ref NsfwLevel NsfwLevel(MediaRatingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BlockedReason>k__BackingField")]
    internal static extern ref string? BlockedReason(MediaRatingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IsBlocked>k__BackingField")]
    internal static extern ref bool? IsBlocked(MediaRatingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LabelsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? LabelsOnWire(MediaRatingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AgeClassification>k__BackingField")]
    internal static extern ref MediaAgeClassification? AgeClassification(MediaRatingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FaceRecognition>k__BackingField")]
    internal static extern ref FaceRecognition? FaceRecognition(MediaRatingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AiRecognition>k__BackingField")]
    internal static extern ref AiRecognition? AiRecognition(MediaRatingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AnimeRecognition>k__BackingField")]
    internal static extern ref AnimeRecognition? AnimeRecognition(MediaRatingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Csam>k__BackingField")]
    internal static extern ref bool? Csam(MediaRatingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<HumanRecognition>k__BackingField")]
    internal static extern ref HumanRecognition? HumanRecognition(MediaRatingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BodyAgeClassification>k__BackingField")]
    internal static extern ref BodyAgeClassification? BodyAgeClassification(MediaRatingOutput record);
}
