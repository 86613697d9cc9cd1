// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

[JsonConverter(typeof(WireConverter<BlurTransform>))]
public sealed partial record BlurTransform : IWireRecord<BlurTransform>
{
    static BlurTransform IWireRecord<BlurTransform>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static BlurTransform Blank() => new() { Mode = default };

    internal override IEnumerable<string> WireNames => ["blur", "mode", "regions", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("blur"u8):
                reader.Int32(ref Fields.Blur(this));
                return true;
            case 4 when name.SequenceEqual("mode"u8):
                reader.Vocabulary(ref Fields.Mode(this));
                return true;
            case 7 when name.SequenceEqual("regions"u8):
                reader.Records(ref Fields.Regions(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"type\":\"blur\""u8);
        writer.Int32(",\"blur\":"u8, Blur);
        writer.Vocabulary(",\"mode\":"u8, Mode);
        writer.Records(",\"regions\":"u8, Regions);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Blur>k__BackingField")]
    internal static extern ref int? Blur(BlurTransform record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Mode>k__BackingField")]
    internal static extern ref BlurRegionMode Mode(BlurTransform record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Regions>k__BackingField")]
    internal static extern ref IReadOnlyList<BlurRegion>? Regions(BlurTransform record);
}
