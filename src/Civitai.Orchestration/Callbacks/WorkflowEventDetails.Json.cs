// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowEventDetails>))]
public sealed partial record WorkflowEventDetails : IWireRecord<WorkflowEventDetails>
{
    static WorkflowEventDetails IWireRecord<WorkflowEventDetails>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowEventDetails Blank() => new();

    internal override IEnumerable<string> WireNames => ["metadata", "arguments", "createdAt", "startedAt", "completedAt", "steps", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("steps"u8):
                reader.Records(ref Fields.StepsOnWire(this));
                return true;
            case 8 when name.SequenceEqual("metadata"u8):
                reader.Node(ref Fields.Metadata(this));
                return true;
            case 9 when name.SequenceEqual("arguments"u8):
                reader.Node(ref Fields.Arguments(this));
                return true;
            case 9 when name.SequenceEqual("createdAt"u8):
                reader.Time(ref Fields.CreatedAt(this));
                return true;
            case 9 when name.SequenceEqual("startedAt"u8):
                reader.Time(ref Fields.StartedAt(this));
                return true;
            case 11 when name.SequenceEqual("completedAt"u8):
                reader.Time(ref Fields.CompletedAt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Node(",\"metadata\":"u8, Metadata);
        writer.Node(",\"arguments\":"u8, Arguments);
        writer.Time(",\"createdAt\":"u8, CreatedAt);
        writer.Time(",\"startedAt\":"u8, StartedAt);
        writer.Time(",\"completedAt\":"u8, CompletedAt);
        writer.Records(",\"steps\":"u8, StepsOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Metadata>k__BackingField")]
    internal static extern ref JsonObject? Metadata(WorkflowEventDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Arguments>k__BackingField")]
    internal static extern ref JsonObject? Arguments(WorkflowEventDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CreatedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? CreatedAt(WorkflowEventDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? StartedAt(WorkflowEventDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CompletedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? CompletedAt(WorkflowEventDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StepsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<WorkflowEventStepDetails>? StepsOnWire(WorkflowEventDetails record);
}
