// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Flux1KontextProImageGenInput>))]
public sealed partial record Flux1KontextProImageGenInput : IWireRecord<Flux1KontextProImageGenInput>
{
    static Flux1KontextProImageGenInput IWireRecord<Flux1KontextProImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux1KontextProImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux1-kontext\",\"model\":\"pro\""u8);
        base.WriteMembers(ref writer);
    }
}
