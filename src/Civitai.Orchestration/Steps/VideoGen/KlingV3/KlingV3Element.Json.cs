// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<KlingV3Element>))]
public sealed partial record KlingV3Element : IWireRecord<KlingV3Element>
{
    static KlingV3Element IWireRecord<KlingV3Element>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static KlingV3Element Blank() => new();

    internal override IEnumerable<string> WireNames => ["frontalImage", "referenceImages", "videoUrl", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("videoUrl"u8):
                reader.Value(ref Fields.VideoUrl(this));
                return true;
            case 12 when name.SequenceEqual("frontalImage"u8):
                reader.Value(ref Fields.FrontalImage(this));
                return true;
            case 15 when name.SequenceEqual("referenceImages"u8):
                reader.Values(ref Fields.ReferenceImages(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"frontalImage\":"u8, FrontalImage);
        writer.Values(",\"referenceImages\":"u8, ReferenceImages);
        writer.Value(",\"videoUrl\":"u8, VideoUrl);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FrontalImage>k__BackingField")]
    internal static extern ref MediaSource? FrontalImage(KlingV3Element record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceImages>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? ReferenceImages(KlingV3Element record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VideoUrl>k__BackingField")]
    internal static extern ref MediaSource? VideoUrl(KlingV3Element record);
}
