// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Veo3VideoGenInput>))]
public sealed partial record Veo3VideoGenInput : IWireRecord<Veo3VideoGenInput>
{
    static Veo3VideoGenInput IWireRecord<Veo3VideoGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Veo3VideoGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "negativePrompt", "version", "mode", "images", "duration", "aspectRatio", "generateAudio", "fastMode", "enablePromptEnhancer", "seed", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("mode"u8):
                reader.Vocabulary(ref Fields.Mode(this));
                return true;
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 7 when name.SequenceEqual("version"u8):
                reader.Vocabulary(ref Fields.Version(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Int32(ref Fields.Duration(this));
                return true;
            case 8 when name.SequenceEqual("fastMode"u8):
                reader.Boolean(ref Fields.FastMode(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 13 when name.SequenceEqual("generateAudio"u8):
                reader.Boolean(ref Fields.GenerateAudio(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            case 20 when name.SequenceEqual("enablePromptEnhancer"u8):
                reader.Boolean(ref Fields.EnablePromptEnhancer(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"veo3\""u8);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Vocabulary(",\"version\":"u8, Version);
        writer.Vocabulary(",\"mode\":"u8, Mode);
        writer.Values(",\"images\":"u8, Images);
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Boolean(",\"generateAudio\":"u8, GenerateAudio);
        writer.Boolean(",\"fastMode\":"u8, FastMode);
        writer.Boolean(",\"enablePromptEnhancer\":"u8, EnablePromptEnhancer);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(Veo3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Version>k__BackingField")]
    internal static extern ref Veo3Version? Version(Veo3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Mode>k__BackingField")]
    internal static extern ref Veo3Mode? Mode(Veo3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(Veo3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(Veo3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(Veo3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GenerateAudio>k__BackingField")]
    internal static extern ref bool? GenerateAudio(Veo3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FastMode>k__BackingField")]
    internal static extern ref bool? FastMode(Veo3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePromptEnhancer>k__BackingField")]
    internal static extern ref bool? EnablePromptEnhancer(Veo3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(Veo3VideoGenInput record);
}
