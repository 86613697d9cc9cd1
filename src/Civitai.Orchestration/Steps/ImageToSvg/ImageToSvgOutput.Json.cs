// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

[JsonConverter(typeof(WireConverter<ImageToSvgOutput>))]
public sealed partial record ImageToSvgOutput : IWireRecord<ImageToSvgOutput>
{
    static ImageToSvgOutput IWireRecord<ImageToSvgOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ImageToSvgOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["svg", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("svg"u8):
                reader.AnyLeaf(ref Fields.SvgOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"svg\":"u8, SvgOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SvgOnWire>k__BackingField")]
    internal static extern ref Blob? SvgOnWire(ImageToSvgOutput record);
}
