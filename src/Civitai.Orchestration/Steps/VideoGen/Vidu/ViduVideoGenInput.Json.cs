// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<ViduVideoGenInput>))]
public sealed partial record ViduVideoGenInput : IWireRecord<ViduVideoGenInput>
{
    static ViduVideoGenInput IWireRecord<ViduVideoGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ViduVideoGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "model", "images", "sourceImage", "endSourceImage", "duration", "aspectRatio", "style", "movementAmplitude", "enableBackgroundMusic",
        "enablePromptEnhancer", "seed", .. base.WireNames
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
            case 5 when name.SequenceEqual("style"u8):
                reader.Vocabulary(ref Fields.Style(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Int32(ref Fields.Duration(this));
                return true;
            case 11 when name.SequenceEqual("sourceImage"u8):
                reader.Value(ref Fields.SourceImage(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 14 when name.SequenceEqual("endSourceImage"u8):
                reader.Value(ref Fields.EndSourceImage(this));
                return true;
            case 17 when name.SequenceEqual("movementAmplitude"u8):
                reader.Vocabulary(ref Fields.MovementAmplitude(this));
                return true;
            case 20 when name.SequenceEqual("enablePromptEnhancer"u8):
                reader.Boolean(ref Fields.EnablePromptEnhancer(this));
                return true;
            case 21 when name.SequenceEqual("enableBackgroundMusic"u8):
                reader.Boolean(ref Fields.EnableBackgroundMusic(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"vidu\""u8);
        writer.Vocabulary(",\"model\":"u8, Model);
        writer.Values(",\"images\":"u8, Images);
        writer.Value(",\"sourceImage\":"u8, SourceImage);
        writer.Value(",\"endSourceImage\":"u8, EndSourceImage);
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Vocabulary(",\"style\":"u8, Style);
        writer.Vocabulary(",\"movementAmplitude\":"u8, MovementAmplitude);
        writer.Boolean(",\"enableBackgroundMusic\":"u8, EnableBackgroundMusic);
        writer.Boolean(",\"enablePromptEnhancer\":"u8, EnablePromptEnhancer);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref ViduModel? Model(ViduVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(ViduVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceImage>k__BackingField")]
    internal static extern ref MediaSource? SourceImage(ViduVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EndSourceImage>k__BackingField")]
    internal static extern ref MediaSource? EndSourceImage(ViduVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(ViduVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(ViduVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Style>k__BackingField")]
    internal static extern ref ViduStyle? Style(ViduVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MovementAmplitude>k__BackingField")]
    internal static extern ref ViduMovementAmplitude? MovementAmplitude(ViduVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableBackgroundMusic>k__BackingField")]
    internal static extern ref bool? EnableBackgroundMusic(ViduVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePromptEnhancer>k__BackingField")]
    internal static extern ref bool? EnablePromptEnhancer(ViduVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(ViduVideoGenInput record);
}
