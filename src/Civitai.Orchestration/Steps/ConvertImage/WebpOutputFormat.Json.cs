// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

[JsonConverter(typeof(WireConverter<WebpOutputFormat>))]
public sealed partial record WebpOutputFormat : IWireRecord<WebpOutputFormat>
{
    static WebpOutputFormat IWireRecord<WebpOutputFormat>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WebpOutputFormat Blank() => new();

    internal override IEnumerable<string> WireNames => ["quality", "lossless", "maxFrames", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("quality"u8):
                reader.Int32(ref Fields.Quality(this));
                return true;
            case 8 when name.SequenceEqual("lossless"u8):
                reader.Boolean(ref Fields.Lossless(this));
                return true;
            case 9 when name.SequenceEqual("maxFrames"u8):
                reader.Int32(ref Fields.MaxFrames(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"format\":\"webp\""u8);
        writer.Int32(",\"quality\":"u8, Quality);
        writer.Boolean(",\"lossless\":"u8, Lossless);
        writer.Int32(",\"maxFrames\":"u8, MaxFrames);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quality>k__BackingField")]
    internal static extern ref int? Quality(WebpOutputFormat record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Lossless>k__BackingField")]
    internal static extern ref bool? Lossless(WebpOutputFormat record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxFrames>k__BackingField")]
    internal static extern ref int? MaxFrames(WebpOutputFormat record);
}
