// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyQwen20bCreateImageGenInput>))]
public sealed partial record ComfyQwen20bCreateImageGenInput : IWireRecord<ComfyQwen20bCreateImageGenInput>
{
    static ComfyQwen20bCreateImageGenInput IWireRecord<ComfyQwen20bCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyQwen20bCreateImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["version", "operation", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("version"u8):
                reader.Skip();
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"qwen\",\"model\":\"20b\",\"version\":\"latest\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
