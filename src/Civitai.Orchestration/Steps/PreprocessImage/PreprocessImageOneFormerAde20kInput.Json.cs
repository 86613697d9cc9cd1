// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageOneFormerAde20kInput>))]
public sealed partial record PreprocessImageOneFormerAde20kInput : IWireRecord<PreprocessImageOneFormerAde20kInput>
{
    static PreprocessImageOneFormerAde20kInput IWireRecord<PreprocessImageOneFormerAde20kInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageOneFormerAde20kInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"oneformer-ade20k\""u8);
        base.WriteMembers(ref writer);
    }
}
