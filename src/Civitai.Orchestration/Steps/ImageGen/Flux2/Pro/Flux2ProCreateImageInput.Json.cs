// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Flux2ProCreateImageInput>))]
public sealed partial record Flux2ProCreateImageInput : IWireRecord<Flux2ProCreateImageInput>
{
    static Flux2ProCreateImageInput IWireRecord<Flux2ProCreateImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux2ProCreateImageInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux2\",\"model\":\"pro\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
