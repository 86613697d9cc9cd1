// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoEnhancement;

[JsonConverter(typeof(WireConverter<VideoEnhancementInterpolation>))]
public sealed partial record VideoEnhancementInterpolation : IWireRecord<VideoEnhancementInterpolation>
{
    static VideoEnhancementInterpolation IWireRecord<VideoEnhancementInterpolation>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static VideoEnhancementInterpolation Blank() => new();

    internal override IEnumerable<string> WireNames => ["multiplier", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 10 when name.SequenceEqual("multiplier"u8):
                reader.Int32(ref Fields.Multiplier(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"multiplier\":"u8, Multiplier);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Multiplier>k__BackingField")]
    internal static extern ref int? Multiplier(VideoEnhancementInterpolation record);
}
