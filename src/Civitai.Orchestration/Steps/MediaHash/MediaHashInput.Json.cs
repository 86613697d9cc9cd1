// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaHash;

[JsonConverter(typeof(WireConverter<MediaHashInput>))]
public sealed partial record MediaHashInput : IWireRecord<MediaHashInput>
{
    static MediaHashInput IWireRecord<MediaHashInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static MediaHashInput Blank() => new() { MediaUrl = null!, HashTypes = null! };

    internal override IEnumerable<string> WireNames => ["mediaUrl", "hashTypes", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("mediaUrl"u8):
                reader.Value(ref Fields.MediaUrl(this));
                return true;
            case 9 when name.SequenceEqual("hashTypes"u8):
                reader.Vocabularies(ref Fields.HashTypes(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"mediaUrl\":"u8, MediaUrl);
        writer.Vocabularies(",\"hashTypes\":"u8, HashTypes);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MediaUrl>k__BackingField")]
    internal static extern ref MediaSource? MediaUrl(MediaHashInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<HashTypes>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaHashType>? HashTypes(MediaHashInput record);
}
