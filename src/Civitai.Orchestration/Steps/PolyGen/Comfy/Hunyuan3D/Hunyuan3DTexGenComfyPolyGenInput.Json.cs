// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

[JsonConverter(typeof(WireConverter<Hunyuan3DTexGenComfyPolyGenInput>))]
public sealed partial record Hunyuan3DTexGenComfyPolyGenInput : IWireRecord<Hunyuan3DTexGenComfyPolyGenInput>
{
    static Hunyuan3DTexGenComfyPolyGenInput IWireRecord<Hunyuan3DTexGenComfyPolyGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Hunyuan3DTexGenComfyPolyGenInput Blank() => new() { ImageUrl = null!, Mesh = null! };

    internal override IEnumerable<string> WireNames => ["imageUrl", "mesh", "shouldRemesh", "enablePbr", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("mesh"u8):
                reader.Value(ref Fields.Mesh(this));
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
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"model\":\"hunyuan3D\""u8);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Value(",\"imageUrl\":"u8, ImageUrl);
        writer.Value(",\"mesh\":"u8, Mesh);
        writer.Boolean(",\"shouldRemesh\":"u8, ShouldRemesh);
        writer.Boolean(",\"enablePbr\":"u8, EnablePbr);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageUrl>k__BackingField")]
    internal static extern ref MediaSource? ImageUrl(Hunyuan3DTexGenComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Mesh>k__BackingField")]
    internal static extern ref MediaSource? Mesh(Hunyuan3DTexGenComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ShouldRemesh>k__BackingField")]
    internal static extern ref bool? ShouldRemesh(Hunyuan3DTexGenComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePbr>k__BackingField")]
    internal static extern ref bool? EnablePbr(Hunyuan3DTexGenComfyPolyGenInput record);
}
