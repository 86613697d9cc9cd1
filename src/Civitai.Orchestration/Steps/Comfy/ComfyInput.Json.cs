// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Comfy;

[JsonConverter(typeof(WireConverter<ComfyInput>))]
public sealed partial record ComfyInput : IWireRecord<ComfyInput>
{
    static ComfyInput IWireRecord<ComfyInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static ComfyInput Blank() => new() { ComfyWorkflow = null! };

    internal override IEnumerable<string> WireNames => ["comfyWorkflow", "quantity", "imageMetadata", "useSpineComfy", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 13 when name.SequenceEqual("comfyWorkflow"u8):
                reader.RecordMap(ref Fields.ComfyWorkflow(this));
                return true;
            case 13 when name.SequenceEqual("imageMetadata"u8):
                reader.Text(ref Fields.ImageMetadata(this));
                return true;
            case 13 when name.SequenceEqual("useSpineComfy"u8):
                reader.Boolean(ref Fields.UseSpineComfy(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.RecordMap(",\"comfyWorkflow\":"u8, ComfyWorkflow);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Text(",\"imageMetadata\":"u8, ImageMetadata);
        writer.Boolean(",\"useSpineComfy\":"u8, UseSpineComfy);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ComfyWorkflow>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, ComfyNode>? ComfyWorkflow(ComfyInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(ComfyInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageMetadata>k__BackingField")]
    internal static extern ref string? ImageMetadata(ComfyInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UseSpineComfy>k__BackingField")]
    internal static extern ref bool? UseSpineComfy(ComfyInput record);
}
