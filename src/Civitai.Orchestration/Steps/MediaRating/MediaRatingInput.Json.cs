// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

[JsonConverter(typeof(WireConverter<MediaRatingInput>))]
public sealed partial record MediaRatingInput : IWireRecord<MediaRatingInput>
{
    static MediaRatingInput IWireRecord<MediaRatingInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static MediaRatingInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames =>
    [
        "image", "includeAgeClassification", "includeFaceRecognition", "includeAIRecognition", "includeAnimeRecognition", "includeHumanRecognition",
        "includeBodyAgeClassification", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            case 20 when name.SequenceEqual("includeAIRecognition"u8):
                reader.Boolean(ref Fields.IncludeAiRecognition(this));
                return true;
            case 22 when name.SequenceEqual("includeFaceRecognition"u8):
                reader.Boolean(ref Fields.IncludeFaceRecognition(this));
                return true;
            case 23 when name.SequenceEqual("includeAnimeRecognition"u8):
                reader.Boolean(ref Fields.IncludeAnimeRecognition(this));
                return true;
            case 23 when name.SequenceEqual("includeHumanRecognition"u8):
                reader.Boolean(ref Fields.IncludeHumanRecognition(this));
                return true;
            case 24 when name.SequenceEqual("includeAgeClassification"u8):
                reader.Boolean(ref Fields.IncludeAgeClassification(this));
                return true;
            case 28 when name.SequenceEqual("includeBodyAgeClassification"u8):
                reader.Boolean(ref Fields.IncludeBodyAgeClassification(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"image\":"u8, Image);
        writer.Boolean(",\"includeAgeClassification\":"u8, IncludeAgeClassification);
        writer.Boolean(",\"includeFaceRecognition\":"u8, IncludeFaceRecognition);
        writer.Boolean(",\"includeAIRecognition\":"u8, IncludeAiRecognition);
        writer.Boolean(",\"includeAnimeRecognition\":"u8, IncludeAnimeRecognition);
        writer.Boolean(",\"includeHumanRecognition\":"u8, IncludeHumanRecognition);
        writer.Boolean(",\"includeBodyAgeClassification\":"u8, IncludeBodyAgeClassification);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(MediaRatingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IncludeAgeClassification>k__BackingField")]
    internal static extern ref bool? IncludeAgeClassification(MediaRatingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IncludeFaceRecognition>k__BackingField")]
    internal static extern ref bool? IncludeFaceRecognition(MediaRatingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IncludeAiRecognition>k__BackingField")]
    internal static extern ref bool? IncludeAiRecognition(MediaRatingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IncludeAnimeRecognition>k__BackingField")]
    internal static extern ref bool? IncludeAnimeRecognition(MediaRatingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IncludeHumanRecognition>k__BackingField")]
    internal static extern ref bool? IncludeHumanRecognition(MediaRatingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IncludeBodyAgeClassification>k__BackingField")]
    internal static extern ref bool? IncludeBodyAgeClassification(MediaRatingInput record);
}
