// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Flux2MaxCreateImageInput>))]
public sealed partial record Flux2MaxCreateImageInput : IWireRecord<Flux2MaxCreateImageInput>
{
    static Flux2MaxCreateImageInput IWireRecord<Flux2MaxCreateImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux2MaxCreateImageInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux2\",\"model\":\"max\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
