// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record ComfyDiffusionModelImageGenInput
{
    internal override IEnumerable<string> WireNames => ["negativePrompt", "width", "height", "seed", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(ComfyDiffusionModelImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(ComfyDiffusionModelImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(ComfyDiffusionModelImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(ComfyDiffusionModelImageGenInput record);
}
