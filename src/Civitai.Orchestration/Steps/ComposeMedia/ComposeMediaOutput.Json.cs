// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

[JsonConverter(typeof(WireConverter<ComposeMediaOutput>))]
public sealed partial record ComposeMediaOutput : IWireRecord<ComposeMediaOutput>
{
    static ComposeMediaOutput IWireRecord<ComposeMediaOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComposeMediaOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["type", "elements", "audioBlob", "videoBlob", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.Vocabulary(ref Fields.Type(this));
                return true;
            case 8 when name.SequenceEqual("elements"u8):
                reader.Records(ref Fields.ElementsOnWire(this));
                return true;
            case 9 when name.SequenceEqual("audioBlob"u8):
                reader.Record(ref Fields.AudioBlob(this));
                return true;
            case 9 when name.SequenceEqual("videoBlob"u8):
                reader.Record(ref Fields.VideoBlob(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"type\":"u8, Type);
        writer.Records(",\"elements\":"u8, ElementsOnWire);
        writer.Record(",\"audioBlob\":"u8, AudioBlob);
        writer.Record(",\"videoBlob\":"u8, VideoBlob);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref MediaOutputType? Type(ComposeMediaOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ElementsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ComposedElement>? ElementsOnWire(ComposeMediaOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AudioBlob>k__BackingField")]
    internal static extern ref AudioBlob? AudioBlob(ComposeMediaOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VideoBlob>k__BackingField")]
    internal static extern ref VideoBlob? VideoBlob(ComposeMediaOutput record);
}
