// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record MuseImageFalImageGenInput
{
    internal override IEnumerable<string> WireNames => ["operation", "prompt", "aspectRatio", "quantity", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
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
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Int32(",\"quantity\":"u8, Quantity);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(MuseImageFalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref ImageAspectRatio? AspectRatio(MuseImageFalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(MuseImageFalImageGenInput record);
}
