// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyZImageTurboCreateImageGenInput>))]
public sealed partial record ComfyZImageTurboCreateImageGenInput : IWireRecord<ComfyZImageTurboCreateImageGenInput>
{
    static ComfyZImageTurboCreateImageGenInput IWireRecord<ComfyZImageTurboCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyZImageTurboCreateImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["model", "operation", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
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
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"zImage\",\"model\":\"turbo\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
