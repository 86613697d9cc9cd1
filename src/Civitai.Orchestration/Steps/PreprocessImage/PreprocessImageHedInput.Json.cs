// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageHedInput>))]
public sealed partial record PreprocessImageHedInput : IWireRecord<PreprocessImageHedInput>
{
    static PreprocessImageHedInput IWireRecord<PreprocessImageHedInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageHedInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"hed\""u8);
        base.WriteMembers(ref writer);
    }
}
