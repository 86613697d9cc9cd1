// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.VideoGen;

public abstract partial record Flux3V3NewVideoInput
{
    internal override IEnumerable<string> WireNames => ["duration", "aspectRatio", "resolution", "generateAudio", "draft", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("draft"u8):
                reader.Boolean(ref Fields.Draft(this));
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
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"duration\":"u8, Duration);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Vocabulary(",\"resolution\":"u8, Resolution);
        writer.Boolean(",\"generateAudio\":"u8, GenerateAudio);
        writer.Boolean(",\"draft\":"u8, Draft);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(Flux3V3NewVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(Flux3V3NewVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref VideoResolution? Resolution(Flux3V3NewVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GenerateAudio>k__BackingField")]
    internal static extern ref bool? GenerateAudio(Flux3V3NewVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Draft>k__BackingField")]
    internal static extern ref bool? Draft(Flux3V3NewVideoInput record);
}
