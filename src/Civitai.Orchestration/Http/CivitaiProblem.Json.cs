// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<CivitaiProblem>))]
public sealed partial record CivitaiProblem : IWireRecord<CivitaiProblem>
{
    static CivitaiProblem IWireRecord<CivitaiProblem>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static CivitaiProblem Blank() => new();

    internal override IEnumerable<string> WireNames => ["type", "title", "status", "detail", "instance", "errors", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.Text(ref Fields.Type(this));
                return true;
            case 5 when name.SequenceEqual("title"u8):
                reader.Text(ref Fields.Title(this));
                return true;
            case 6 when name.SequenceEqual("status"u8):
                reader.Int32(ref Fields.Status(this));
                return true;
            case 6 when name.SequenceEqual("detail"u8):
                reader.Text(ref Fields.Detail(this));
                return true;
            case 6 when name.SequenceEqual("errors"u8):
                reader.Map(ref Fields.Errors(this));
                return true;
            case 8 when name.SequenceEqual("instance"u8):
                reader.Text(ref Fields.Instance(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"type\":"u8, Type);
        writer.Text(",\"title\":"u8, Title);
        writer.Int32(",\"status\":"u8, Status);
        writer.Text(",\"detail\":"u8, Detail);
        writer.Text(",\"instance\":"u8, Instance);
        writer.Map(",\"errors\":"u8, Errors);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref string? Type(CivitaiProblem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Title>k__BackingField")]
    internal static extern ref string? Title(CivitaiProblem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref int? Status(CivitaiProblem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Detail>k__BackingField")]
    internal static extern ref string? Detail(CivitaiProblem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Instance>k__BackingField")]
    internal static extern ref string? Instance(CivitaiProblem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Errors>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, IReadOnlyList<string>>? Errors(CivitaiProblem record);
}
