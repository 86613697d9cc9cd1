// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyQwen21CreateImageGenInput>))]
public sealed partial record ComfyQwen21CreateImageGenInput : IWireRecord<ComfyQwen21CreateImageGenInput>
{
    static ComfyQwen21CreateImageGenInput IWireRecord<ComfyQwen21CreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyQwen21CreateImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["operation", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"qwen\",\"model\":\"2.1\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
