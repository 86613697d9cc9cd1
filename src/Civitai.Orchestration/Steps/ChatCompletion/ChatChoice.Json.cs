// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatChoice>))]
public sealed partial record ChatChoice : IWireRecord<ChatChoice>
{
    static ChatChoice IWireRecord<ChatChoice>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatChoice Blank() => new();

    internal override IEnumerable<string> WireNames => ["index", "message", "finishReason", "logprobs", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("index"u8):
                reader.Int32(ref Fields.Index(this));
                return true;
            case 7 when name.SequenceEqual("message"u8):
                reader.Record(ref Fields.Message(this));
                return true;
            case 8 when name.SequenceEqual("logprobs"u8):
                reader.Element(ref Fields.Logprobs(this));
                return true;
            case 12 when name.SequenceEqual("finishReason"u8):
                reader.Text(ref Fields.FinishReason(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"index\":"u8, Index);
        writer.Record(",\"message\":"u8, Message);
        writer.Text(",\"finishReason\":"u8, FinishReason);
        writer.Element(",\"logprobs\":"u8, Logprobs);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Index>k__BackingField")]
    internal static extern ref int? Index(ChatChoice record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Message>k__BackingField")]
    internal static extern ref AssistantMessage? Message(ChatChoice record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FinishReason>k__BackingField")]
    internal static extern ref string? FinishReason(ChatChoice record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Logprobs>k__BackingField")]
    internal static extern ref JsonElement? Logprobs(ChatChoice record);
}
