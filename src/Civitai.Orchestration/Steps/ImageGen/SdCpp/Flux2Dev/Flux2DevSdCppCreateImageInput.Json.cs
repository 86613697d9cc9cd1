// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Flux2DevSdCppCreateImageInput>))]
public sealed partial record Flux2DevSdCppCreateImageInput : IWireRecord<Flux2DevSdCppCreateImageInput>
{
    static Flux2DevSdCppCreateImageInput IWireRecord<Flux2DevSdCppCreateImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux2DevSdCppCreateImageInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"sdcpp\",\"ecosystem\":\"flux2Dev\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
