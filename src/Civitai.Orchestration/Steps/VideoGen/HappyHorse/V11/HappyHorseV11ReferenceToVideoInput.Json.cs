// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<HappyHorseV11ReferenceToVideoInput>))]
public sealed partial record HappyHorseV11ReferenceToVideoInput : IWireRecord<HappyHorseV11ReferenceToVideoInput>
{
    static HappyHorseV11ReferenceToVideoInput IWireRecord<HappyHorseV11ReferenceToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static HappyHorseV11ReferenceToVideoInput Blank() => new() { Images = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["images", "aspectRatio", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"happyHorse\",\"version\":\"v1.1\",\"operation\":\"referenceToVideo\""u8);
        writer.Values(",\"images\":"u8, Images);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(HappyHorseV11ReferenceToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(HappyHorseV11ReferenceToVideoInput record);
}
