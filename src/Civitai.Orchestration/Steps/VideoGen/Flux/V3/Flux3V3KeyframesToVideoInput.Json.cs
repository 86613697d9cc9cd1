// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Flux3V3KeyframesToVideoInput>))]
public sealed partial record Flux3V3KeyframesToVideoInput : IWireRecord<Flux3V3KeyframesToVideoInput>
{
    static Flux3V3KeyframesToVideoInput IWireRecord<Flux3V3KeyframesToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux3V3KeyframesToVideoInput Blank() => new() { Keyframes = null!, Prompt = default };

    internal override IEnumerable<string> WireNames => ["keyframes", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("keyframes"u8):
                reader.Records(ref Fields.Keyframes(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Raw(",\"operation\":\"keyframesToVideo\""u8);
        writer.Records(",\"keyframes\":"u8, Keyframes);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Keyframes>k__BackingField")]
    internal static extern ref IReadOnlyList<Flux3Keyframe>? Keyframes(Flux3V3KeyframesToVideoInput record);
}
