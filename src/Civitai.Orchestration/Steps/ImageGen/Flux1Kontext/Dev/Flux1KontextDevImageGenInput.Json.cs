// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Flux1KontextDevImageGenInput>))]
public sealed partial record Flux1KontextDevImageGenInput : IWireRecord<Flux1KontextDevImageGenInput>
{
    static Flux1KontextDevImageGenInput IWireRecord<Flux1KontextDevImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux1KontextDevImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux1-kontext\",\"model\":\"dev\""u8);
        base.WriteMembers(ref writer);
    }
}
