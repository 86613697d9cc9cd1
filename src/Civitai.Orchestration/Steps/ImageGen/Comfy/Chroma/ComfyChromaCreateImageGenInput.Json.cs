// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyChromaCreateImageGenInput>))]
public sealed partial record ComfyChromaCreateImageGenInput : IWireRecord<ComfyChromaCreateImageGenInput>
{
    static ComfyChromaCreateImageGenInput IWireRecord<ComfyChromaCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyChromaCreateImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["negativePrompt", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"chroma\",\"operation\":\"createImage\""u8);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(ComfyChromaCreateImageGenInput record);
}
