// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AceStepAudio;

[JsonConverter(typeof(WireConverter<AceStepAudioCover>))]
public sealed partial record AceStepAudioCover : IWireRecord<AceStepAudioCover>
{
    static AceStepAudioCover IWireRecord<AceStepAudioCover>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AceStepAudioCover Blank() => new() { ImageUrl = null! };

    internal override IEnumerable<string> WireNames => ["imageUrl", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("imageUrl"u8):
                reader.Value(ref Fields.ImageUrl(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"imageUrl\":"u8, ImageUrl);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ImageUrl>k__BackingField")]
    internal static extern ref MediaSource? ImageUrl(AceStepAudioCover record);
}
