// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaCaptioning;

[JsonConverter(typeof(WireConverter<MediaCaptioningInput>))]
public sealed partial record MediaCaptioningInput : IWireRecord<MediaCaptioningInput>
{
    static MediaCaptioningInput IWireRecord<MediaCaptioningInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static MediaCaptioningInput Blank() => new() { MediaUrl = null! };

    internal override IEnumerable<string> WireNames => ["model", "mediaUrl", "temperature", "maxNewTokens", "customInstructions", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Vocabulary(ref Fields.Model(this));
                return true;
            case 8 when name.SequenceEqual("mediaUrl"u8):
                reader.Value(ref Fields.MediaUrl(this));
                return true;
            case 11 when name.SequenceEqual("temperature"u8):
                reader.Double(ref Fields.Temperature(this));
                return true;
            case 12 when name.SequenceEqual("maxNewTokens"u8):
                reader.Int32(ref Fields.MaxNewTokens(this));
                return true;
            case 18 when name.SequenceEqual("customInstructions"u8):
                reader.Value(ref Fields.CustomInstructions(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"model\":"u8, Model);
        writer.Value(",\"mediaUrl\":"u8, MediaUrl);
        writer.Double(",\"temperature\":"u8, Temperature);
        writer.Int32(",\"maxNewTokens\":"u8, MaxNewTokens);
        writer.Value(",\"customInstructions\":"u8, CustomInstructions);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref MediaCaptioningModel? Model(MediaCaptioningInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MediaUrl>k__BackingField")]
    internal static extern ref MediaSource? MediaUrl(MediaCaptioningInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Temperature>k__BackingField")]
    internal static extern ref double? Temperature(MediaCaptioningInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxNewTokens>k__BackingField")]
    internal static extern ref int? MaxNewTokens(MediaCaptioningInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CustomInstructions>k__BackingField")]
    internal static extern ref ValueOrReference<string>? CustomInstructions(MediaCaptioningInput record);
}
