// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageZoeDepthInput>))]
public sealed partial record PreprocessImageZoeDepthInput : IWireRecord<PreprocessImageZoeDepthInput>
{
    static PreprocessImageZoeDepthInput IWireRecord<PreprocessImageZoeDepthInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageZoeDepthInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"zoe-depth\""u8);
        base.WriteMembers(ref writer);
    }
}
