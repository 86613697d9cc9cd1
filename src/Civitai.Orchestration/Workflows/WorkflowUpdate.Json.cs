// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowUpdate>))]
public sealed partial record WorkflowUpdate : IWireRecord<WorkflowUpdate>
{
    static WorkflowUpdate IWireRecord<WorkflowUpdate>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowUpdate Blank() => new();

    internal override IEnumerable<string> WireNames => ["status", "metadata", "tags", "allowMatureContent", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("tags"u8):
                reader.Texts(ref Fields.Tags(this));
                return true;
            case 6 when name.SequenceEqual("status"u8):
                reader.Vocabulary(ref Fields.Status(this));
                return true;
            case 8 when name.SequenceEqual("metadata"u8):
                reader.Node(ref Fields.Metadata(this));
                return true;
            case 18 when name.SequenceEqual("allowMatureContent"u8):
                reader.Boolean(ref Fields.AllowMatureContent(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"status\":"u8, Status);
        writer.Node(",\"metadata\":"u8, Metadata);
        writer.Texts(",\"tags\":"u8, Tags);
        writer.Boolean(",\"allowMatureContent\":"u8, AllowMatureContent);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref WorkflowStatus? Status(WorkflowUpdate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Metadata>k__BackingField")]
    internal static extern ref JsonObject? Metadata(WorkflowUpdate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Tags>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? Tags(WorkflowUpdate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AllowMatureContent>k__BackingField")]
    internal static extern ref bool? AllowMatureContent(WorkflowUpdate record);
}
