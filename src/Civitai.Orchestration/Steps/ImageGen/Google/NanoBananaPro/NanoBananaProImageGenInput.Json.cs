// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<NanoBananaProImageGenInput>))]
public sealed partial record NanoBananaProImageGenInput : IWireRecord<NanoBananaProImageGenInput>
{
    static NanoBananaProImageGenInput IWireRecord<NanoBananaProImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static NanoBananaProImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["images", "aspectRatio", "resolution", "numImages", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 9 when name.SequenceEqual("numImages"u8):
                reader.Int32(ref Fields.NumImages(this));
                return true;
            case 10 when name.SequenceEqual("resolution"u8):
                reader.Vocabulary(ref Fields.Resolution(this));
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
        writer.Raw("\"engine\":\"google\",\"model\":\"nano-banana-pro\""u8);
        writer.Values(",\"images\":"u8, Images);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Vocabulary(",\"resolution\":"u8, Resolution);
        writer.Int32(",\"numImages\":"u8, NumImages);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(NanoBananaProImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref ImageAspectRatio? AspectRatio(NanoBananaProImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref NanoBananaResolution? Resolution(NanoBananaProImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NumImages>k__BackingField")]
    internal static extern ref int? NumImages(NanoBananaProImageGenInput record);
}
