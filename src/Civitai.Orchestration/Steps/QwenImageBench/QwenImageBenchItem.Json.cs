// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.QwenImageBench;

[JsonConverter(typeof(WireConverter<QwenImageBenchItem>))]
public sealed partial record QwenImageBenchItem : IWireRecord<QwenImageBenchItem>
{
    static QwenImageBenchItem IWireRecord<QwenImageBenchItem>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static QwenImageBenchItem Blank() => new() { Id = null!, Prompt = null!, Image = null! };

    internal override IEnumerable<string> WireNames => ["id", "prompt", "image", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                reader.Text(ref Fields.Id(this));
                return true;
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Text(ref Fields.Prompt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"id\":"u8, Id);
        writer.Text(",\"prompt\":"u8, Prompt);
        writer.Value(",\"image\":"u8, Image);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Id>k__BackingField")]
    internal static extern ref string? Id(QwenImageBenchItem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref string? Prompt(QwenImageBenchItem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(QwenImageBenchItem record);
}
