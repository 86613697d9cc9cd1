// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

[JsonConverter(typeof(WireConverter<ComposeMediaInput>))]
public sealed partial record ComposeMediaInput : IWireRecord<ComposeMediaInput>
{
    static ComposeMediaInput IWireRecord<ComposeMediaInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static ComposeMediaInput Blank() => new() { Elements = null! };

    internal override IEnumerable<string> WireNames => ["elements", "canvas", "output", "normalize", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("canvas"u8):
                reader.Record(ref Fields.Canvas(this));
                return true;
            case 6 when name.SequenceEqual("output"u8):
                reader.Record(ref Fields.Output(this));
                return true;
            case 8 when name.SequenceEqual("elements"u8):
                reader.Records(ref Fields.Elements(this));
                return true;
            case 9 when name.SequenceEqual("normalize"u8):
                reader.Boolean(ref Fields.Normalize(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"elements\":"u8, Elements);
        writer.Record(",\"canvas\":"u8, Canvas);
        writer.Record(",\"output\":"u8, Output);
        writer.Boolean(",\"normalize\":"u8, Normalize);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Elements>k__BackingField")]
    internal static extern ref IReadOnlyList<ComposeMediaElement>? Elements(ComposeMediaInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Canvas>k__BackingField")]
    internal static extern ref MediaCanvas? Canvas(ComposeMediaInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Output>k__BackingField")]
    internal static extern ref ComposeMediaFormat? Output(ComposeMediaInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Normalize>k__BackingField")]
    internal static extern ref bool? Normalize(ComposeMediaInput record);
}
