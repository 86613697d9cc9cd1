// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Flux3V3FirstLastFrameToVideoInput>))]
public sealed partial record Flux3V3FirstLastFrameToVideoInput : IWireRecord<Flux3V3FirstLastFrameToVideoInput>
{
    static Flux3V3FirstLastFrameToVideoInput IWireRecord<Flux3V3FirstLastFrameToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux3V3FirstLastFrameToVideoInput Blank() => new() { StartImage = null!, EndImage = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["startImage", "endImage", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("endImage"u8):
                reader.Value(ref Fields.EndImage(this));
                return true;
            case 10 when name.SequenceEqual("startImage"u8):
                reader.Value(ref Fields.StartImage(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Raw(",\"operation\":\"firstLastFrameToVideo\""u8);
        writer.Value(",\"startImage\":"u8, StartImage);
        writer.Value(",\"endImage\":"u8, EndImage);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartImage>k__BackingField")]
    internal static extern ref MediaSource? StartImage(Flux3V3FirstLastFrameToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EndImage>k__BackingField")]
    internal static extern ref MediaSource? EndImage(Flux3V3FirstLastFrameToVideoInput record);
}
