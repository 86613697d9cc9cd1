// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

[JsonConverter(typeof(WireConverter<Hunyuan3DImageTo3DComfyPolyGenInput>))]
public sealed partial record Hunyuan3DImageTo3DComfyPolyGenInput : IWireRecord<Hunyuan3DImageTo3DComfyPolyGenInput>
{
    static Hunyuan3DImageTo3DComfyPolyGenInput IWireRecord<Hunyuan3DImageTo3DComfyPolyGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Hunyuan3DImageTo3DComfyPolyGenInput Blank() => new() { ImageUrl = null! };

    internal override IEnumerable<string> WireNames => ["prompt", "imageUrl", "shouldRemesh", "shouldTexture", "enablePbr", .. base.WireNames];

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
            case 9 when name.SequenceEqual("enablePbr"u8):
                reader.Boolean(ref Fields.EnablePbr(this));
                return true;
            case 12 when name.SequenceEqual("shouldRemesh"u8):
                reader.Boolean(ref Fields.ShouldRemesh(this));
                return true;
            case 13 when name.SequenceEqual("shouldTexture"u8):
                reader.Boolean(ref Fields.ShouldTexture(this));
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
        writer.Boolean(",\"shouldRemesh\":"u8, ShouldRemesh);
        writer.Boolean(",\"shouldTexture\":"u8, ShouldTexture);
        writer.Boolean(",\"enablePbr\":"u8, EnablePbr);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? Prompt(Hunyuan3DImageTo3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageUrl>k__BackingField")]
    internal static extern ref MediaSource? ImageUrl(Hunyuan3DImageTo3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ShouldRemesh>k__BackingField")]
    internal static extern ref bool? ShouldRemesh(Hunyuan3DImageTo3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ShouldTexture>k__BackingField")]
    internal static extern ref bool? ShouldTexture(Hunyuan3DImageTo3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePbr>k__BackingField")]
    internal static extern ref bool? EnablePbr(Hunyuan3DImageTo3DComfyPolyGenInput record);
}
