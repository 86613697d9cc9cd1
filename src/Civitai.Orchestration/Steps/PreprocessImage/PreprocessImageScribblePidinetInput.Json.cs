// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageScribblePidinetInput>))]
public sealed partial record PreprocessImageScribblePidinetInput : IWireRecord<PreprocessImageScribblePidinetInput>
{
    static PreprocessImageScribblePidinetInput IWireRecord<PreprocessImageScribblePidinetInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageScribblePidinetInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"scribble-pidinet\""u8);
        base.WriteMembers(ref writer);
    }
}
