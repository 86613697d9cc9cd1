// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<LightricksVideoGenInput>))]
public sealed partial record LightricksVideoGenInput : IWireRecord<LightricksVideoGenInput>
{
    static LightricksVideoGenInput IWireRecord<LightricksVideoGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static LightricksVideoGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "negativePrompt", "sourceImage", "duration", "aspectRatio", "frameRate", "cfgScale", "steps", "expandPrompt", "seed", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("steps"u8):
                reader.Int32(ref Fields.Steps(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Int32(ref Fields.Duration(this));
                return true;
            case 8 when name.SequenceEqual("cfgScale"u8):
                reader.Double(ref Fields.CfgScale(this));
                return true;
            case 9 when name.SequenceEqual("frameRate"u8):
                reader.Int32(ref Fields.FrameRate(this));
                return true;
            case 11 when name.SequenceEqual("sourceImage"u8):
                reader.Value(ref Fields.SourceImage(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 12 when name.SequenceEqual("expandPrompt"u8):
                reader.Boolean(ref Fields.ExpandPrompt(this));
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
        writer.Raw("\"engine\":\"lightricks\""u8);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Value(",\"sourceImage\":"u8, SourceImage);
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Int32(",\"frameRate\":"u8, FrameRate);
        writer.Double(",\"cfgScale\":"u8, CfgScale);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Boolean(",\"expandPrompt\":"u8, ExpandPrompt);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(LightricksVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceImage>k__BackingField")]
    internal static extern ref MediaSource? SourceImage(LightricksVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(LightricksVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(LightricksVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FrameRate>k__BackingField")]
    internal static extern ref int? FrameRate(LightricksVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CfgScale>k__BackingField")]
    internal static extern ref double? CfgScale(LightricksVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(LightricksVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ExpandPrompt>k__BackingField")]
    internal static extern ref bool? ExpandPrompt(LightricksVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(LightricksVideoGenInput record);
}
