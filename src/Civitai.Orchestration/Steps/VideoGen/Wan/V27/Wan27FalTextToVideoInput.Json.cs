// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Wan27FalTextToVideoInput>))]
public sealed partial record Wan27FalTextToVideoInput : IWireRecord<Wan27FalTextToVideoInput>
{
    static Wan27FalTextToVideoInput IWireRecord<Wan27FalTextToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Wan27FalTextToVideoInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["negativePrompt", "audioUrl", "aspectRatio", "enablePromptExpansion", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("audioUrl"u8):
                reader.Value(ref Fields.AudioUrl(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            case 21 when name.SequenceEqual("enablePromptExpansion"u8):
                reader.Boolean(ref Fields.EnablePromptExpansion(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"wan\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Text(",\"provider\":"u8, ProviderOnWire);
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Value(",\"audioUrl\":"u8, AudioUrl);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Boolean(",\"enablePromptExpansion\":"u8, EnablePromptExpansion);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(Wan27FalTextToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AudioUrl>k__BackingField")]
    internal static extern ref MediaSource? AudioUrl(Wan27FalTextToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(Wan27FalTextToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePromptExpansion>k__BackingField")]
    internal static extern ref bool? EnablePromptExpansion(Wan27FalTextToVideoInput record);
}
