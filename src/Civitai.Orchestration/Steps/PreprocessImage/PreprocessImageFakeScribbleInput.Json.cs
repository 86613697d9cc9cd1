// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageFakeScribbleInput>))]
public sealed partial record PreprocessImageFakeScribbleInput : IWireRecord<PreprocessImageFakeScribbleInput>
{
    static PreprocessImageFakeScribbleInput IWireRecord<PreprocessImageFakeScribbleInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageFakeScribbleInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"fake-scribble\""u8);
        base.WriteMembers(ref writer);
    }
}
