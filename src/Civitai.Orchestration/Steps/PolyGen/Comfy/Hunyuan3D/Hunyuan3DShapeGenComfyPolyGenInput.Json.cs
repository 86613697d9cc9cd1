// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

[JsonConverter(typeof(WireConverter<Hunyuan3DShapeGenComfyPolyGenInput>))]
public sealed partial record Hunyuan3DShapeGenComfyPolyGenInput : IWireRecord<Hunyuan3DShapeGenComfyPolyGenInput>
{
    static Hunyuan3DShapeGenComfyPolyGenInput IWireRecord<Hunyuan3DShapeGenComfyPolyGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Hunyuan3DShapeGenComfyPolyGenInput Blank() => new() { ImageUrl = null! };

    internal override IEnumerable<string> WireNames => ["prompt", "imageUrl", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 8 when name.SequenceEqual("imageUrl"u8):
                reader.Value(ref Fields.ImageUrl(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"model\":\"hunyuan3D\""u8);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Value(",\"imageUrl\":"u8, ImageUrl);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? Prompt(Hunyuan3DShapeGenComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageUrl>k__BackingField")]
    internal static extern ref MediaSource? ImageUrl(Hunyuan3DShapeGenComfyPolyGenInput record);
}
