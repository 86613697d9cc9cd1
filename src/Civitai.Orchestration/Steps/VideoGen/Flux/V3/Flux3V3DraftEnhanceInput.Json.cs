// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Flux3V3DraftEnhanceInput>))]
public sealed partial record Flux3V3DraftEnhanceInput : IWireRecord<Flux3V3DraftEnhanceInput>
{
    static Flux3V3DraftEnhanceInput IWireRecord<Flux3V3DraftEnhanceInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux3V3DraftEnhanceInput Blank() => new() { DraftCache = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["draftCache", "duration", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("duration"u8):
                reader.Int32(ref Fields.Duration(this));
                return true;
            case 10 when name.SequenceEqual("draftCache"u8):
                reader.Value(ref Fields.DraftCache(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Raw(",\"operation\":\"draftEnhance\""u8);
        writer.Value(",\"draftCache\":"u8, DraftCache);
        writer.Int32(",\"duration\":"u8, Duration);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DraftCache>k__BackingField")]
    internal static extern ref MediaSource? DraftCache(Flux3V3DraftEnhanceInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref int? Duration(Flux3V3DraftEnhanceInput record);
}
