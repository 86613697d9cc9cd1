// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageMangaLineartInput>))]
public sealed partial record PreprocessImageMangaLineartInput : IWireRecord<PreprocessImageMangaLineartInput>
{
    static PreprocessImageMangaLineartInput IWireRecord<PreprocessImageMangaLineartInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageMangaLineartInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"lineart-manga\""u8);
        base.WriteMembers(ref writer);
    }
}
