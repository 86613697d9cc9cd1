// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Flux3V3ExtendVideoInput>))]
public sealed partial record Flux3V3ExtendVideoInput : IWireRecord<Flux3V3ExtendVideoInput>
{
    static Flux3V3ExtendVideoInput IWireRecord<Flux3V3ExtendVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux3V3ExtendVideoInput Blank() => new() { SourceVideo = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["sourceVideo", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 11 when name.SequenceEqual("sourceVideo"u8):
                reader.Value(ref Fields.SourceVideo(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Raw(",\"operation\":\"extendVideo\""u8);
        writer.Value(",\"sourceVideo\":"u8, SourceVideo);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceVideo>k__BackingField")]
    internal static extern ref MediaSource? SourceVideo(Flux3V3ExtendVideoInput record);
}
