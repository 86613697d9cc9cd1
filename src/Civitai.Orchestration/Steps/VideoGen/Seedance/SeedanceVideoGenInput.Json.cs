// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<SeedanceVideoGenInput>))]
public sealed partial record SeedanceVideoGenInput : IWireRecord<SeedanceVideoGenInput>
{
    static SeedanceVideoGenInput IWireRecord<SeedanceVideoGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static SeedanceVideoGenInput Blank() => new() { AspectRatio = default, Resolution = default, Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "model", "images", "referenceVideos", "referenceAudios", "duration", "aspectRatio", "resolution", "generateAudio", "seed", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Vocabulary(ref Fields.Model(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Int32(ref Fields.Duration(this));
                return true;
            case 10 when name.SequenceEqual("resolution"u8):
                reader.Vocabulary(ref Fields.Resolution(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 13 when name.SequenceEqual("generateAudio"u8):
                reader.Boolean(ref Fields.GenerateAudio(this));
                return true;
            case 15 when name.SequenceEqual("referenceVideos"u8):
                reader.Values(ref Fields.ReferenceVideos(this));
                return true;
            case 15 when name.SequenceEqual("referenceAudios"u8):
                reader.Values(ref Fields.ReferenceAudios(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"seedance\""u8);
        writer.Vocabulary(",\"model\":"u8, Model);
        writer.Values(",\"images\":"u8, Images);
        writer.Values(",\"referenceVideos\":"u8, ReferenceVideos);
        writer.Values(",\"referenceAudios\":"u8, ReferenceAudios);
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Vocabulary(",\"resolution\":"u8, Resolution);
        writer.Boolean(",\"generateAudio\":"u8, GenerateAudio);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref SeedanceModel? Model(SeedanceVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(SeedanceVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceVideos>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? ReferenceVideos(SeedanceVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceAudios>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? ReferenceAudios(SeedanceVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(SeedanceVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio AspectRatio(SeedanceVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref VideoResolution Resolution(SeedanceVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GenerateAudio>k__BackingField")]
    internal static extern ref bool? GenerateAudio(SeedanceVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(SeedanceVideoGenInput record);
}
