// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<NanoBanana2LiteImageGenInput>))]
public sealed partial record NanoBanana2LiteImageGenInput : IWireRecord<NanoBanana2LiteImageGenInput>
{
    static NanoBanana2LiteImageGenInput IWireRecord<NanoBanana2LiteImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static NanoBanana2LiteImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["images", "aspectRatio", "numImages", "seed", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 9 when name.SequenceEqual("numImages"u8):
                reader.Int32(ref Fields.NumImages(this));
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
        writer.Raw("\"engine\":\"google\",\"model\":\"nano-banana-2-lite\""u8);
        writer.Values(",\"images\":"u8, Images);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Int32(",\"numImages\":"u8, NumImages);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(NanoBanana2LiteImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref ImageAspectRatio? AspectRatio(NanoBanana2LiteImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NumImages>k__BackingField")]
    internal static extern ref int? NumImages(NanoBanana2LiteImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(NanoBanana2LiteImageGenInput record);
}
