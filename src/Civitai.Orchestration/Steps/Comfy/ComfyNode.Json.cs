// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Comfy;

[JsonConverter(typeof(WireConverter<ComfyNode>))]
public sealed partial record ComfyNode : IWireRecord<ComfyNode>
{
    static ComfyNode IWireRecord<ComfyNode>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyNode Blank() => new() { ClassType = null!, Inputs = null! };

    internal override IEnumerable<string> WireNames => ["classType", "meta", "isChanged", "inputs", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("meta"u8):
                reader.Node(ref Fields.Meta(this));
                return true;
            case 6 when name.SequenceEqual("inputs"u8):
                reader.Node(ref Fields.Inputs(this));
                return true;
            case 9 when name.SequenceEqual("classType"u8):
                reader.Text(ref Fields.ClassType(this));
                return true;
            case 9 when name.SequenceEqual("isChanged"u8):
                reader.Text(ref Fields.IsChanged(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"classType\":"u8, ClassType);
        writer.Node(",\"meta\":"u8, Meta);
        writer.Text(",\"isChanged\":"u8, IsChanged);
        writer.Node(",\"inputs\":"u8, Inputs);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ClassType>k__BackingField")]
    internal static extern ref string? ClassType(ComfyNode record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Meta>k__BackingField")]
    internal static extern ref JsonObject? Meta(ComfyNode record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IsChanged>k__BackingField")]
    internal static extern ref string? IsChanged(ComfyNode record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Inputs>k__BackingField")]
    internal static extern ref JsonObject? Inputs(ComfyNode record);
}
