// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageUniFormerInput>))]
public sealed partial record PreprocessImageUniFormerInput : IWireRecord<PreprocessImageUniFormerInput>
{
    static PreprocessImageUniFormerInput IWireRecord<PreprocessImageUniFormerInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageUniFormerInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"uniformer\""u8);
        base.WriteMembers(ref writer);
    }
}
