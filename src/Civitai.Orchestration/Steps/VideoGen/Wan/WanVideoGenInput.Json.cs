// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.VideoGen;

public abstract partial record WanVideoGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "version", "sourceImage", "duration", "frameRate", "cfgScale", "steps", "loras", "seed", .. base.WireNames
    ];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.VersionOnWire(this) = null;
    }

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
            case 5 when name.SequenceEqual("loras"u8):
                reader.Records(ref Fields.Loras(this));
                return true;
            case 7 when name.SequenceEqual("version"u8):
                reader.Text(ref Fields.VersionOnWire(this));
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
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"sourceImage\":"u8, SourceImage);
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Int32(",\"frameRate\":"u8, FrameRate);
        writer.Double(",\"cfgScale\":"u8, CfgScale);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Records(",\"loras\":"u8, Loras);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VersionOnWire>k__BackingField")]
    internal static extern ref string? VersionOnWire(WanVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceImage>k__BackingField")]
    internal static extern ref MediaSource? SourceImage(WanVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(WanVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FrameRate>k__BackingField")]
    internal static extern ref int? FrameRate(WanVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CfgScale>k__BackingField")]
    internal static extern ref double? CfgScale(WanVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(WanVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Loras>k__BackingField")]
    internal static extern ref IReadOnlyList<VideoGenLora>? Loras(WanVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(WanVideoGenInput record);
}
