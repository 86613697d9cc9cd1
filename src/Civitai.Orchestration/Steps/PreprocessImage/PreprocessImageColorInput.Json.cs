// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageColorInput>))]
public sealed partial record PreprocessImageColorInput : IWireRecord<PreprocessImageColorInput>
{
    static PreprocessImageColorInput IWireRecord<PreprocessImageColorInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageColorInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"color\""u8);
        base.WriteMembers(ref writer);
    }
}
