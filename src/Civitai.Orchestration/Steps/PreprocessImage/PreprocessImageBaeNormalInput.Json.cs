// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageBaeNormalInput>))]
public sealed partial record PreprocessImageBaeNormalInput : IWireRecord<PreprocessImageBaeNormalInput>
{
    static PreprocessImageBaeNormalInput IWireRecord<PreprocessImageBaeNormalInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageBaeNormalInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"bae-normal\""u8);
        base.WriteMembers(ref writer);
    }
}
