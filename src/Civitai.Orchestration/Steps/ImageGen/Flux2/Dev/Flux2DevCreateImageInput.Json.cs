// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Flux2DevCreateImageInput>))]
public sealed partial record Flux2DevCreateImageInput : IWireRecord<Flux2DevCreateImageInput>
{
    static Flux2DevCreateImageInput IWireRecord<Flux2DevCreateImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux2DevCreateImageInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux2\",\"model\":\"dev\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
