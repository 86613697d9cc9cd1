// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<ViduQ3VideoGenInput>))]
public sealed partial record ViduQ3VideoGenInput : IWireRecord<ViduQ3VideoGenInput>
{
    static ViduQ3VideoGenInput IWireRecord<ViduQ3VideoGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ViduQ3VideoGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["images", "duration", "aspectRatio", "resolution", "enableAudio", "turbo", "seed", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("turbo"u8):
                reader.Boolean(ref Fields.Turbo(this));
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
            case 11 when name.SequenceEqual("enableAudio"u8):
                reader.Boolean(ref Fields.EnableAudio(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"vidu-q3\""u8);
        writer.Values(",\"images\":"u8, Images);
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Vocabulary(",\"resolution\":"u8, Resolution);
        writer.Boolean(",\"enableAudio\":"u8, EnableAudio);
        writer.Boolean(",\"turbo\":"u8, Turbo);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(ViduQ3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(ViduQ3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(ViduQ3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref VideoResolution? Resolution(ViduQ3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableAudio>k__BackingField")]
    internal static extern ref bool? EnableAudio(ViduQ3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Turbo>k__BackingField")]
    internal static extern ref bool? Turbo(ViduQ3VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(ViduQ3VideoGenInput record);
}
