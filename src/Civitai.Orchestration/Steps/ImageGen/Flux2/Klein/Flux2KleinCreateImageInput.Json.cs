// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Flux2KleinCreateImageInput>))]
public sealed partial record Flux2KleinCreateImageInput : IWireRecord<Flux2KleinCreateImageInput>
{
    static Flux2KleinCreateImageInput IWireRecord<Flux2KleinCreateImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux2KleinCreateImageInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux2\",\"model\":\"klein\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
