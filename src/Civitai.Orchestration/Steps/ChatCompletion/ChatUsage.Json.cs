// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatUsage>))]
public sealed partial record ChatUsage : IWireRecord<ChatUsage>
{
    static ChatUsage IWireRecord<ChatUsage>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatUsage Blank() => new();

    internal override IEnumerable<string> WireNames => ["promptTokens", "completionTokens", "totalTokens", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 11 when name.SequenceEqual("totalTokens"u8):
                reader.Int32(ref Fields.TotalTokens(this));
                return true;
            case 12 when name.SequenceEqual("promptTokens"u8):
                reader.Int32(ref Fields.PromptTokens(this));
                return true;
            case 16 when name.SequenceEqual("completionTokens"u8):
                reader.Int32(ref Fields.CompletionTokens(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"promptTokens\":"u8, PromptTokens);
        writer.Int32(",\"completionTokens\":"u8, CompletionTokens);
        writer.Int32(",\"totalTokens\":"u8, TotalTokens);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PromptTokens>k__BackingField")]
    internal static extern ref int? PromptTokens(ChatUsage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CompletionTokens>k__BackingField")]
    internal static extern ref int? CompletionTokens(ChatUsage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TotalTokens>k__BackingField")]
    internal static extern ref int? TotalTokens(ChatUsage record);
}
