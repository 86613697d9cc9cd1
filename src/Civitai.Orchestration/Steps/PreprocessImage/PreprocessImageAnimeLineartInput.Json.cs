// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageAnimeLineartInput>))]
public sealed partial record PreprocessImageAnimeLineartInput : IWireRecord<PreprocessImageAnimeLineartInput>
{
    static PreprocessImageAnimeLineartInput IWireRecord<PreprocessImageAnimeLineartInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageAnimeLineartInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"lineart-anime\""u8);
        base.WriteMembers(ref writer);
    }
}
