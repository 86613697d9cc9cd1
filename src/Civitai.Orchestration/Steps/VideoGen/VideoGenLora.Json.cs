// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<VideoGenLora>))]
public sealed partial record VideoGenLora : IWireRecord<VideoGenLora>
{
    static VideoGenLora IWireRecord<VideoGenLora>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static VideoGenLora Blank() => new() { Air = default };

    internal override IEnumerable<string> WireNames => ["air", "strength", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("air"u8):
                reader.Value(ref Fields.Air(this));
                return true;
            case 8 when name.SequenceEqual("strength"u8):
                reader.Double(ref Fields.Strength(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"air\":"u8, Air);
        writer.Double(",\"strength\":"u8, Strength);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Air>k__BackingField")]
    internal static extern ref Air Air(VideoGenLora record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Strength>k__BackingField")]
    internal static extern ref double? Strength(VideoGenLora record);
}
