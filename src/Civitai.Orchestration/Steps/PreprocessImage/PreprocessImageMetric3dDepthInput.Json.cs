// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageMetric3dDepthInput>))]
public sealed partial record PreprocessImageMetric3dDepthInput : IWireRecord<PreprocessImageMetric3dDepthInput>
{
    static PreprocessImageMetric3dDepthInput IWireRecord<PreprocessImageMetric3dDepthInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageMetric3dDepthInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"metric3d-depth\""u8);
        base.WriteMembers(ref writer);
    }
}
