// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Gemini25FlashCreateImageGenInput>))]
public sealed partial record Gemini25FlashCreateImageGenInput : IWireRecord<Gemini25FlashCreateImageGenInput>
{
    static Gemini25FlashCreateImageGenInput IWireRecord<Gemini25FlashCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Gemini25FlashCreateImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"gemini\",\"model\":\"2.5-flash\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
