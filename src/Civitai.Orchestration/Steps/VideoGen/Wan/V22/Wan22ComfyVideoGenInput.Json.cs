// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Wan22ComfyVideoGenInput>))]
public sealed partial record Wan22ComfyVideoGenInput : IWireRecord<Wan22ComfyVideoGenInput>
{
    static Wan22ComfyVideoGenInput IWireRecord<Wan22ComfyVideoGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Wan22ComfyVideoGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "negativePrompt", "model", "images", "width", "height", "sampler", "scheduler", "shift", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Value(ref Fields.Model(this));
                return true;
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 5 when name.SequenceEqual("shift"u8):
                reader.Double(ref Fields.Shift(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 7 when name.SequenceEqual("sampler"u8):
                reader.Vocabulary(ref Fields.Sampler(this));
                return true;
            case 9 when name.SequenceEqual("scheduler"u8):
                reader.Vocabulary(ref Fields.Scheduler(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"wan\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Text(",\"provider\":"u8, ProviderOnWire);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Value(",\"model\":"u8, Model);
        writer.Values(",\"images\":"u8, Images);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Vocabulary(",\"sampler\":"u8, Sampler);
        writer.Vocabulary(",\"scheduler\":"u8, Scheduler);
        writer.Double(",\"shift\":"u8, Shift);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(Wan22ComfyVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref Air? Model(Wan22ComfyVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(Wan22ComfyVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(Wan22ComfyVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(Wan22ComfyVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Sampler>k__BackingField")]
    internal static extern ref WanSampler? Sampler(Wan22ComfyVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Scheduler>k__BackingField")]
    internal static extern ref WanScheduler? Scheduler(Wan22ComfyVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Shift>k__BackingField")]
    internal static extern ref double? Shift(Wan22ComfyVideoGenInput record);
}
