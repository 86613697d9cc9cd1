// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Wan225bFalTextToVideoInput>))]
public sealed partial record Wan225bFalTextToVideoInput : IWireRecord<Wan225bFalTextToVideoInput>
{
    static Wan225bFalTextToVideoInput IWireRecord<Wan225bFalTextToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Wan225bFalTextToVideoInput Blank() => new() { Prompt = default };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"wan\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Text(",\"provider\":"u8, ProviderOnWire);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        base.WriteMembers(ref writer);
    }
}
