// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<QwenApiCreateImageGenInput>))]
public sealed partial record QwenApiCreateImageGenInput : IWireRecord<QwenApiCreateImageGenInput>
{
    static QwenApiCreateImageGenInput IWireRecord<QwenApiCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static QwenApiCreateImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["model", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Vocabulary(ref Fields.Model(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"qwen\""u8);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Vocabulary(",\"model\":"u8, Model);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref QwenApiModel? Model(QwenApiCreateImageGenInput record);
}
