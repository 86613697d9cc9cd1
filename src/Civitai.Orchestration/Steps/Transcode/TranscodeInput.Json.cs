// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Transcode;

[JsonConverter(typeof(WireConverter<TranscodeInput>))]
public sealed partial record TranscodeInput : IWireRecord<TranscodeInput>
{
    static TranscodeInput IWireRecord<TranscodeInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static TranscodeInput Blank() => new() { SourceUrl = null! };

    internal override IEnumerable<string> WireNames => ["sourceUrl", "containerFormat", "width", "destinationUrl", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 9 when name.SequenceEqual("sourceUrl"u8):
                reader.Value(ref Fields.SourceUrl(this));
                return true;
            case 14 when name.SequenceEqual("destinationUrl"u8):
                reader.Text(ref Fields.DestinationUrl(this));
                return true;
            case 15 when name.SequenceEqual("containerFormat"u8):
                reader.Vocabulary(ref Fields.ContainerFormat(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"sourceUrl\":"u8, SourceUrl);
        writer.Vocabulary(",\"containerFormat\":"u8, ContainerFormat);
        writer.Int32(",\"width\":"u8, Width);
        writer.Text(",\"destinationUrl\":"u8, DestinationUrl);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceUrl>k__BackingField")]
    internal static extern ref MediaSource? SourceUrl(TranscodeInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ContainerFormat>k__BackingField")]
    internal static extern ref VideoContainerFormat? ContainerFormat(TranscodeInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(TranscodeInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DestinationUrl>k__BackingField")]
    internal static extern ref string? DestinationUrl(TranscodeInput record);
}
