// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Krea2StyleReference>))]
public sealed partial record Krea2StyleReference : IWireRecord<Krea2StyleReference>
{
    static Krea2StyleReference IWireRecord<Krea2StyleReference>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Krea2StyleReference Blank() => new() { ImageUrl = null! };

    internal override IEnumerable<string> WireNames => ["imageUrl", "strength", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("imageUrl"u8):
                reader.Value(ref Fields.ImageUrl(this));
                return true;
            case 8 when name.SequenceEqual("strength"u8):
                reader.Double(ref Fields.Strength(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"imageUrl\":"u8, ImageUrl);
        writer.Double(",\"strength\":"u8, Strength);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageUrl>k__BackingField")]
    internal static extern ref MediaSource? ImageUrl(Krea2StyleReference record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Strength>k__BackingField")]
    internal static extern ref double? Strength(Krea2StyleReference record);
}
