// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

[JsonConverter(typeof(WireConverter<BackgroundRemovalTransformer>))]
public sealed partial record BackgroundRemovalTransformer : IWireRecord<BackgroundRemovalTransformer>
{
    static BackgroundRemovalTransformer IWireRecord<BackgroundRemovalTransformer>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static BackgroundRemovalTransformer Blank() => new();

    internal override IEnumerable<string> WireNames => ["shadowRemoval", "fromCenter", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 10 when name.SequenceEqual("fromCenter"u8):
                reader.Boolean(ref Fields.FromCenter(this));
                return true;
            case 13 when name.SequenceEqual("shadowRemoval"u8):
                reader.Vocabulary(ref Fields.ShadowRemoval(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"type\":\"backgroundRemoval\""u8);
        writer.Vocabulary(",\"shadowRemoval\":"u8, ShadowRemoval);
        writer.Boolean(",\"fromCenter\":"u8, FromCenter);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ShadowRemoval>k__BackingField")]
    internal static extern ref ShadowRemoval? ShadowRemoval(BackgroundRemovalTransformer record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FromCenter>k__BackingField")]
    internal static extern ref bool? FromCenter(BackgroundRemovalTransformer record);
}
