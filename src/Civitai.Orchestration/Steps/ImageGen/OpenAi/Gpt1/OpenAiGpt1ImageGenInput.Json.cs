// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record OpenAiGpt1ImageGenInput
{
    internal override IEnumerable<string> WireNames => ["operation", "size", "quality", "background", "quantity", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("size"u8):
                reader.Vocabulary(ref Fields.Size(this));
                return true;
            case 7 when name.SequenceEqual("quality"u8):
                reader.Vocabulary(ref Fields.Quality(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            case 10 when name.SequenceEqual("background"u8):
                reader.Vocabulary(ref Fields.Background(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"size\":"u8, Size);
        writer.Vocabulary(",\"quality\":"u8, Quality);
        writer.Vocabulary(",\"background\":"u8, Background);
        writer.Int32(",\"quantity\":"u8, Quantity);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Size>k__BackingField")]
    internal static extern ref OpenAiImageSize? Size(OpenAiGpt1ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quality>k__BackingField")]
    internal static extern ref OpenAiImageQuality? Quality(OpenAiGpt1ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Background>k__BackingField")]
    internal static extern ref OpenAiImageBackground? Background(OpenAiGpt1ImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(OpenAiGpt1ImageGenInput record);
}
