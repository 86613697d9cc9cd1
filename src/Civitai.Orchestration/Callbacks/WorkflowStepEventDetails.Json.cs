// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowStepEventDetails>))]
public sealed partial record WorkflowStepEventDetails : IWireRecord<WorkflowStepEventDetails>
{
    static WorkflowStepEventDetails IWireRecord<WorkflowStepEventDetails>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowStepEventDetails Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "startedAt", "completedAt", "estimatedProgressRate", "retries", "metadata", "input", "output", "preparation", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("input"u8):
                reader.Element(ref Fields.Input(this));
                return true;
            case 6 when name.SequenceEqual("output"u8):
                reader.Element(ref Fields.Output(this));
                return true;
            case 7 when name.SequenceEqual("retries"u8):
                reader.Int32(ref Fields.Retries(this));
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
            case 11 when name.SequenceEqual("preparation"u8):
                reader.Record(ref Fields.Preparation(this));
                return true;
            case 21 when name.SequenceEqual("estimatedProgressRate"u8):
                reader.Double(ref Fields.EstimatedProgressRate(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Time(",\"startedAt\":"u8, StartedAt);
        writer.Time(",\"completedAt\":"u8, CompletedAt);
        writer.Double(",\"estimatedProgressRate\":"u8, EstimatedProgressRate);
        writer.Int32(",\"retries\":"u8, Retries);
        writer.Node(",\"metadata\":"u8, Metadata);
        writer.Element(",\"input\":"u8, Input);
        writer.Element(",\"output\":"u8, Output);
        writer.Record(",\"preparation\":"u8, Preparation);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? StartedAt(WorkflowStepEventDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CompletedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? CompletedAt(WorkflowStepEventDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EstimatedProgressRate>k__BackingField")]
    internal static extern ref double? EstimatedProgressRate(WorkflowStepEventDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Retries>k__BackingField")]
    internal static extern ref int? Retries(WorkflowStepEventDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Metadata>k__BackingField")]
    internal static extern ref JsonObject? Metadata(WorkflowStepEventDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Input>k__BackingField")]
    internal static extern ref JsonElement? Input(WorkflowStepEventDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Output>k__BackingField")]
    internal static extern ref JsonElement? Output(WorkflowStepEventDetails record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Preparation>k__BackingField")]
    internal static extern ref WorkflowStepPreparation? Preparation(WorkflowStepEventDetails record);
}
