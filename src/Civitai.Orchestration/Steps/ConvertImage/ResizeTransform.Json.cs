// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

[JsonConverter(typeof(WireConverter<ResizeTransform>))]
public sealed partial record ResizeTransform : IWireRecord<ResizeTransform>
{
    static ResizeTransform IWireRecord<ResizeTransform>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ResizeTransform Blank() => new();

    internal override IEnumerable<string> WireNames => ["targetWidth", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 11 when name.SequenceEqual("targetWidth"u8):
                reader.Int32(ref Fields.TargetWidth(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"type\":\"resize\""u8);
        writer.Int32(",\"targetWidth\":"u8, TargetWidth);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TargetWidth>k__BackingField")]
    internal static extern ref int? TargetWidth(ResizeTransform record);
}
