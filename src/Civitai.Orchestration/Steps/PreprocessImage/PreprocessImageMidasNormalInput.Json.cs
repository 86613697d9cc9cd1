// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageMidasNormalInput>))]
public sealed partial record PreprocessImageMidasNormalInput : IWireRecord<PreprocessImageMidasNormalInput>
{
    static PreprocessImageMidasNormalInput IWireRecord<PreprocessImageMidasNormalInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageMidasNormalInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"midas-normal\""u8);
        base.WriteMembers(ref writer);
    }
}
