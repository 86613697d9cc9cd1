// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageMidasDepthInput>))]
public sealed partial record PreprocessImageMidasDepthInput : IWireRecord<PreprocessImageMidasDepthInput>
{
    static PreprocessImageMidasDepthInput IWireRecord<PreprocessImageMidasDepthInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageMidasDepthInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"midas-depth\""u8);
        base.WriteMembers(ref writer);
    }
}
