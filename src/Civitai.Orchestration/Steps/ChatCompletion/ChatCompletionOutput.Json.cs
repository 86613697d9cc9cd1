// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<ChatCompletionOutput>))]
public sealed partial record ChatCompletionOutput : IWireRecord<ChatCompletionOutput>
{
    static ChatCompletionOutput IWireRecord<ChatCompletionOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ChatCompletionOutput Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "id", "object", "created", "model", "choices", "usage", "systemFingerprint", "parsed", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                reader.Text(ref Fields.IdOnWire(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Text(ref Fields.ModelOnWire(this));
                return true;
            case 5 when name.SequenceEqual("usage"u8):
                reader.Record(ref Fields.Usage(this));
                return true;
            case 6 when name.SequenceEqual("object"u8):
                reader.Text(ref Fields.Kind(this));
                return true;
            case 6 when name.SequenceEqual("parsed"u8):
                reader.Element(ref Fields.Parsed(this));
                return true;
            case 7 when name.SequenceEqual("created"u8):
                reader.Int64(ref Fields.Created(this));
                return true;
            case 7 when name.SequenceEqual("choices"u8):
                reader.Records(ref Fields.ChoicesOnWire(this));
                return true;
            case 17 when name.SequenceEqual("systemFingerprint"u8):
                reader.Text(ref Fields.SystemFingerprint(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"id\":"u8, IdOnWire);
        writer.Text(",\"object\":"u8, Kind);
        writer.Int64(",\"created\":"u8, Created);
        writer.Text(",\"model\":"u8, ModelOnWire);
        writer.Records(",\"choices\":"u8, ChoicesOnWire);
        writer.Record(",\"usage\":"u8, Usage);
        writer.Text(",\"systemFingerprint\":"u8, SystemFingerprint);
        writer.Element(",\"parsed\":"u8, Parsed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IdOnWire>k__BackingField")]
    internal static extern ref string? IdOnWire(ChatCompletionOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Kind>k__BackingField")]
    internal static extern ref string? Kind(ChatCompletionOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Created>k__BackingField")]
    internal static extern ref long? Created(ChatCompletionOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ModelOnWire>k__BackingField")]
    internal static extern ref string? ModelOnWire(ChatCompletionOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ChoicesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ChatChoice>? ChoicesOnWire(ChatCompletionOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Usage>k__BackingField")]
    internal static extern ref ChatUsage? Usage(ChatCompletionOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SystemFingerprint>k__BackingField")]
    internal static extern ref string? SystemFingerprint(ChatCompletionOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Parsed>k__BackingField")]
    internal static extern ref JsonElement? Parsed(ChatCompletionOutput record);
}
