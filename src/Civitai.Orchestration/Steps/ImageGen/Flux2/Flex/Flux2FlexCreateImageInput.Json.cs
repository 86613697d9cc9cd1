// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Flux2FlexCreateImageInput>))]
public sealed partial record Flux2FlexCreateImageInput : IWireRecord<Flux2FlexCreateImageInput>
{
    static Flux2FlexCreateImageInput IWireRecord<Flux2FlexCreateImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux2FlexCreateImageInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux2\",\"model\":\"flex\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
