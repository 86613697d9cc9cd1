// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Flux3V3TextToVideoInput>))]
public sealed partial record Flux3V3TextToVideoInput : IWireRecord<Flux3V3TextToVideoInput>
{
    static Flux3V3TextToVideoInput IWireRecord<Flux3V3TextToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux3V3TextToVideoInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Raw(",\"operation\":\"textToVideo\""u8);
        base.WriteMembers(ref writer);
    }
}
