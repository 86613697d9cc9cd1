// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.HumanoidImageMask;

[JsonConverter(typeof(WireConverter<HumanoidImageMaskInput>))]
public sealed partial record HumanoidImageMaskInput : IWireRecord<HumanoidImageMaskInput>
{
    static HumanoidImageMaskInput IWireRecord<HumanoidImageMaskInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static HumanoidImageMaskInput Blank() => new() { ImageUrl = null!, Category = default };

    internal override IEnumerable<string> WireNames => ["imageUrl", "category", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("imageUrl"u8):
                reader.Value(ref Fields.ImageUrl(this));
                return true;
            case 8 when name.SequenceEqual("category"u8):
                reader.Vocabulary(ref Fields.Category(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"imageUrl\":"u8, ImageUrl);
        writer.Vocabulary(",\"category\":"u8, Category);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageUrl>k__BackingField")]
    internal static extern ref MediaSource? ImageUrl(HumanoidImageMaskInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Category>k__BackingField")]
    internal static extern ref HumanoidImageMaskCategory Category(HumanoidImageMaskInput record);
}
