// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageScribbleInput>))]
public sealed partial record PreprocessImageScribbleInput : IWireRecord<PreprocessImageScribbleInput>
{
    static PreprocessImageScribbleInput IWireRecord<PreprocessImageScribbleInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageScribbleInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"scribble\""u8);
        base.WriteMembers(ref writer);
    }
}
