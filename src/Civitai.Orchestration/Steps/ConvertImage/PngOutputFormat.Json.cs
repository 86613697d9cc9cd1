// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

[JsonConverter(typeof(WireConverter<PngOutputFormat>))]
public sealed partial record PngOutputFormat : IWireRecord<PngOutputFormat>
{
    static PngOutputFormat IWireRecord<PngOutputFormat>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PngOutputFormat Blank() => new();

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"format\":\"png\""u8);
        base.WriteMembers(ref writer);
    }
}
