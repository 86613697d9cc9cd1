// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Sd1CreateImageGenInput>))]
public sealed partial record Sd1CreateImageGenInput : IWireRecord<Sd1CreateImageGenInput>
{
    static Sd1CreateImageGenInput IWireRecord<Sd1CreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Sd1CreateImageGenInput Blank() => new() { Prompt = default, Model = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"sdcpp\",\"ecosystem\":\"sd1\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
