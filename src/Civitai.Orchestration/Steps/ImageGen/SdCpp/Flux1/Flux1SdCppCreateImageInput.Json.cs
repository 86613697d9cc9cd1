// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Flux1SdCppCreateImageInput>))]
public sealed partial record Flux1SdCppCreateImageInput : IWireRecord<Flux1SdCppCreateImageInput>
{
    static Flux1SdCppCreateImageInput IWireRecord<Flux1SdCppCreateImageInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux1SdCppCreateImageInput Blank() => new() { Prompt = default, DiffuserModel = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"sdcpp\",\"ecosystem\":\"flux1\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
