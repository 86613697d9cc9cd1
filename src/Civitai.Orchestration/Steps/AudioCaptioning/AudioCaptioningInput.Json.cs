// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AudioCaptioning;

[JsonConverter(typeof(WireConverter<AudioCaptioningInput>))]
public sealed partial record AudioCaptioningInput : IWireRecord<AudioCaptioningInput>
{
    static AudioCaptioningInput IWireRecord<AudioCaptioningInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static AudioCaptioningInput Blank() => new() { MediaUrl = null! };

    internal override IEnumerable<string> WireNames => ["mediaUrl", "temperature", "maxNewTokens", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("mediaUrl"u8):
                reader.Value(ref Fields.MediaUrl(this));
                return true;
            case 11 when name.SequenceEqual("temperature"u8):
                reader.Double(ref Fields.Temperature(this));
                return true;
            case 12 when name.SequenceEqual("maxNewTokens"u8):
                reader.Int32(ref Fields.MaxNewTokens(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"mediaUrl\":"u8, MediaUrl);
        writer.Double(",\"temperature\":"u8, Temperature);
        writer.Int32(",\"maxNewTokens\":"u8, MaxNewTokens);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MediaUrl>k__BackingField")]
    internal static extern ref MediaSource? MediaUrl(AudioCaptioningInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Temperature>k__BackingField")]
    internal static extern ref double? Temperature(AudioCaptioningInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxNewTokens>k__BackingField")]
    internal static extern ref int? MaxNewTokens(AudioCaptioningInput record);
}
