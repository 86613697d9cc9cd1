// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImagePidinetInput>))]
public sealed partial record PreprocessImagePidinetInput : IWireRecord<PreprocessImagePidinetInput>
{
    static PreprocessImagePidinetInput IWireRecord<PreprocessImagePidinetInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImagePidinetInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"pidinet\""u8);
        base.WriteMembers(ref writer);
    }
}
