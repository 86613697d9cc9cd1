// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Flux1KontextMaxImageGenInput>))]
public sealed partial record Flux1KontextMaxImageGenInput : IWireRecord<Flux1KontextMaxImageGenInput>
{
    static Flux1KontextMaxImageGenInput IWireRecord<Flux1KontextMaxImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux1KontextMaxImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux1-kontext\",\"model\":\"max\""u8);
        base.WriteMembers(ref writer);
    }
}
