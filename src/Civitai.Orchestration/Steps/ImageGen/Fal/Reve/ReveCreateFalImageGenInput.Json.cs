// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ReveCreateFalImageGenInput>))]
public sealed partial record ReveCreateFalImageGenInput : IWireRecord<ReveCreateFalImageGenInput>
{
    static ReveCreateFalImageGenInput IWireRecord<ReveCreateFalImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ReveCreateFalImageGenInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"fal\",\"model\":\"reve\",\"operation\":\"createImage\""u8);
        base.WriteMembers(ref writer);
    }
}
