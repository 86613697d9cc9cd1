// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageMetric3dNormalInput>))]
public sealed partial record PreprocessImageMetric3dNormalInput : IWireRecord<PreprocessImageMetric3dNormalInput>
{
    static PreprocessImageMetric3dNormalInput IWireRecord<PreprocessImageMetric3dNormalInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageMetric3dNormalInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"metric3d-normal\""u8);
        base.WriteMembers(ref writer);
    }
}
