// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.WdTagging;

[JsonConverter(typeof(WireConverter<WdTaggingInput>))]
public sealed partial record WdTaggingInput : IWireRecord<WdTaggingInput>
{
    static WdTaggingInput IWireRecord<WdTaggingInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static WdTaggingInput Blank() => new() { MediaUrl = null! };

    internal override IEnumerable<string> WireNames => ["model", "mediaUrl", "threshold", "prompt", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Text(ref Fields.Model(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 8 when name.SequenceEqual("mediaUrl"u8):
                reader.Value(ref Fields.MediaUrl(this));
                return true;
            case 9 when name.SequenceEqual("threshold"u8):
                reader.Double(ref Fields.Threshold(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"model\":"u8, Model);
        writer.Value(",\"mediaUrl\":"u8, MediaUrl);
        writer.Double(",\"threshold\":"u8, Threshold);
        writer.Value(",\"prompt\":"u8, Prompt);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref string? Model(WdTaggingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MediaUrl>k__BackingField")]
    internal static extern ref MediaSource? MediaUrl(WdTaggingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Threshold>k__BackingField")]
    internal static extern ref double? Threshold(WdTaggingInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? Prompt(WdTaggingInput record);
}
