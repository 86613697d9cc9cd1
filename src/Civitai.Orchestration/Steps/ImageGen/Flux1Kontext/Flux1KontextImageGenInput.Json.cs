// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record Flux1KontextImageGenInput
{
    internal override IEnumerable<string> WireNames => ["model", "prompt", "images", "aspectRatio", "guidanceScale", "quantity", "seed", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Skip();
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 13 when name.SequenceEqual("guidanceScale"u8):
                reader.Double(ref Fields.GuidanceScale(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Values(",\"images\":"u8, Images);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Double(",\"guidanceScale\":"u8, GuidanceScale);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(Flux1KontextImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(Flux1KontextImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref ImageAspectRatio? AspectRatio(Flux1KontextImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GuidanceScale>k__BackingField")]
    internal static extern ref double? GuidanceScale(Flux1KontextImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(Flux1KontextImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(Flux1KontextImageGenInput record);
}
