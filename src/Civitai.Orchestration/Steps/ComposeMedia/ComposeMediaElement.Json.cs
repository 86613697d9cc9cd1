// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

[JsonConverter(typeof(WireConverter<ComposeMediaElement>))]
public sealed partial record ComposeMediaElement : IWireRecord<ComposeMediaElement>
{
    static ComposeMediaElement IWireRecord<ComposeMediaElement>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComposeMediaElement Blank() => new();

    internal override IEnumerable<string> WireNames => ["url", "at", "offset", "layout", "transformers", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("at"u8):
                reader.Double(ref Fields.At(this));
                return true;
            case 3 when name.SequenceEqual("url"u8):
                reader.Value(ref Fields.Url(this));
                return true;
            case 6 when name.SequenceEqual("offset"u8):
                reader.Double(ref Fields.Offset(this));
                return true;
            case 6 when name.SequenceEqual("layout"u8):
                reader.Record(ref Fields.Layout(this));
                return true;
            case 12 when name.SequenceEqual("transformers"u8):
                reader.Records(ref Fields.Transformers(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"url\":"u8, Url);
        writer.Double(",\"at\":"u8, At);
        writer.Double(",\"offset\":"u8, Offset);
        writer.Record(",\"layout\":"u8, Layout);
        writer.Records(",\"transformers\":"u8, Transformers);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Url>k__BackingField")]
    internal static extern ref MediaSource? Url(ComposeMediaElement record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<At>k__BackingField")]
    internal static extern ref double? At(ComposeMediaElement record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Offset>k__BackingField")]
    internal static extern ref double? Offset(ComposeMediaElement record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Layout>k__BackingField")]
    internal static extern ref MediaLayout? Layout(ComposeMediaElement record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Transformers>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaTransformer>? Transformers(ComposeMediaElement record);
}
