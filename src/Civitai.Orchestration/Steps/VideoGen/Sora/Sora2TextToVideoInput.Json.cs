// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Sora2TextToVideoInput>))]
public sealed partial record Sora2TextToVideoInput : IWireRecord<Sora2TextToVideoInput>
{
    static Sora2TextToVideoInput IWireRecord<Sora2TextToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Sora2TextToVideoInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"sora\""u8);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        base.WriteMembers(ref writer);
    }
}
