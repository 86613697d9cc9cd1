// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BatchOcrSafety;

[JsonConverter(typeof(WireConverter<BatchOcrSafetyInput>))]
public sealed partial record BatchOcrSafetyInput : IWireRecord<BatchOcrSafetyInput>
{
    static BatchOcrSafetyInput IWireRecord<BatchOcrSafetyInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static BatchOcrSafetyInput Blank() => new() { MediaUrls = null! };

    internal override IEnumerable<string> WireNames => ["mediaUrls", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("mediaUrls"u8):
                reader.Values(ref Fields.MediaUrls(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Values(",\"mediaUrls\":"u8, MediaUrls);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MediaUrls>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? MediaUrls(BatchOcrSafetyInput record);
}
