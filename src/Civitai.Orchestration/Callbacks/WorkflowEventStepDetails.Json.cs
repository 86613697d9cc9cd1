// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowEventStepDetails>))]
public sealed partial record WorkflowEventStepDetails : IWireRecord<WorkflowEventStepDetails>
{
    static WorkflowEventStepDetails IWireRecord<WorkflowEventStepDetails>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowEventStepDetails Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "name", "status", "startedAt", "completedAt", "metadata", "input", "output", "cost", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 4 when name.SequenceEqual("cost"u8):
                reader.Decimal(ref Fields.Cost(this));
                return true;
            case 5 when name.SequenceEqual("input"u8):
                reader.Element(ref Fields.Input(this));
                return true;
            case 6 when name.SequenceEqual("status"u8):
                reader.Vocabulary(ref Fields.Status(this));
                return true;
            case 6 when name.SequenceEqual("output"u8):
                reader.Element(ref Fields.Output(this));
                return true;
            case 8 when name.SequenceEqual("metadata"u8):
                reader.Node(ref Fields.Metadata(this));
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
        writer.Text(",\"name\":"u8, Name);
        writer.Vocabulary(",\"status\":"u8, Status);
        writer.Time(",\"startedAt\":"u8, StartedAt);
        writer.Time(",\"completedAt\":"u8, CompletedAt);
        writer.Node(",\"metadata\":"u8, Metadata);
        writer.Element(",\"input\":"u8, Input);
        writer.Element(",\"output\":"u8, Output);
        writer.Decimal(",\"cost\":"u8, Cost);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(WorkflowEventStepDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref WorkflowStatus Status(WorkflowEventStepDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? StartedAt(WorkflowEventStepDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CompletedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? CompletedAt(WorkflowEventStepDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Metadata>k__BackingField")]
    internal static extern ref JsonObject? Metadata(WorkflowEventStepDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Input>k__BackingField")]
    internal static extern ref JsonElement? Input(WorkflowEventStepDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Output>k__BackingField")]
    internal static extern ref JsonElement? Output(WorkflowEventStepDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Cost>k__BackingField")]
    internal static extern ref decimal? Cost(WorkflowEventStepDetails record);
}
