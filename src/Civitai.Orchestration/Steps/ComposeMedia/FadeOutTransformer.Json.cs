// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

[JsonConverter(typeof(WireConverter<FadeOutTransformer>))]
public sealed partial record FadeOutTransformer : IWireRecord<FadeOutTransformer>
{
    static FadeOutTransformer IWireRecord<FadeOutTransformer>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static FadeOutTransformer Blank() => new();

    internal override IEnumerable<string> WireNames => ["durationMs", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 10 when name.SequenceEqual("durationMs"u8):
                reader.Int32(ref Fields.DurationMilliseconds(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"type\":\"fadeOut\""u8);
        writer.Int32(",\"durationMs\":"u8, DurationMilliseconds);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DurationMilliseconds>k__BackingField")]
    internal static extern ref int? DurationMilliseconds(FadeOutTransformer record);
}
