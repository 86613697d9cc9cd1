// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<HaiperVideoGenInput>))]
public sealed partial record HaiperVideoGenInput : IWireRecord<HaiperVideoGenInput>
{
    static HaiperVideoGenInput IWireRecord<HaiperVideoGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static HaiperVideoGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "negativePrompt", "model", "sourceImage", "duration", "aspectRatio", "resolution", "cameraMovement", "enablePromptEnhancer", "seed", .. base.WireNames
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
            case 8 when name.SequenceEqual("duration"u8):
                reader.Int32(ref Fields.Duration(this));
                return true;
            case 10 when name.SequenceEqual("resolution"u8):
                reader.Int32(ref Fields.Resolution(this));
                return true;
            case 11 when name.SequenceEqual("sourceImage"u8):
                reader.Value(ref Fields.SourceImage(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            case 14 when name.SequenceEqual("cameraMovement"u8):
                reader.Vocabulary(ref Fields.CameraMovement(this));
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
        writer.Raw("\"engine\":\"haiper\""u8);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Vocabulary(",\"model\":"u8, Model);
        writer.Value(",\"sourceImage\":"u8, SourceImage);
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Int32(",\"resolution\":"u8, Resolution);
        writer.Vocabulary(",\"cameraMovement\":"u8, CameraMovement);
        writer.Boolean(",\"enablePromptEnhancer\":"u8, EnablePromptEnhancer);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(HaiperVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref HaiperModel? Model(HaiperVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceImage>k__BackingField")]
    internal static extern ref MediaSource? SourceImage(HaiperVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(HaiperVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(HaiperVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref int? Resolution(HaiperVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CameraMovement>k__BackingField")]
    internal static extern ref HaiperCameraMovement? CameraMovement(HaiperVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePromptEnhancer>k__BackingField")]
    internal static extern ref bool? EnablePromptEnhancer(HaiperVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(HaiperVideoGenInput record);
}
