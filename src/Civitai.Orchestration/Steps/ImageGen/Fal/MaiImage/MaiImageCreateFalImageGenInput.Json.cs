// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<MaiImageCreateFalImageGenInput>))]
public sealed partial record MaiImageCreateFalImageGenInput : IWireRecord<MaiImageCreateFalImageGenInput>
{
    static MaiImageCreateFalImageGenInput IWireRecord<MaiImageCreateFalImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MaiImageCreateFalImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"fal\",\"model\":\"maiImage\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
