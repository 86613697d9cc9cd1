// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Flux2KleinSdCppCreateImageInput>))]
public sealed partial record Flux2KleinSdCppCreateImageInput : IWireRecord<Flux2KleinSdCppCreateImageInput>
{
    static Flux2KleinSdCppCreateImageInput IWireRecord<Flux2KleinSdCppCreateImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux2KleinSdCppCreateImageInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"sdcpp\",\"ecosystem\":\"flux2Klein\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
