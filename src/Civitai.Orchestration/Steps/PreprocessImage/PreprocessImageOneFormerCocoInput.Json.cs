// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageOneFormerCocoInput>))]
public sealed partial record PreprocessImageOneFormerCocoInput : IWireRecord<PreprocessImageOneFormerCocoInput>
{
    static PreprocessImageOneFormerCocoInput IWireRecord<PreprocessImageOneFormerCocoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageOneFormerCocoInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"oneformer-coco\""u8);
        base.WriteMembers(ref writer);
    }
}
