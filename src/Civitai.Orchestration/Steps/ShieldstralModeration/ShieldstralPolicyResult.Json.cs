// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ShieldstralModeration;

[JsonConverter(typeof(WireConverter<ShieldstralPolicyResult>))]
public sealed partial record ShieldstralPolicyResult : IWireRecord<ShieldstralPolicyResult>
{
    static ShieldstralPolicyResult IWireRecord<ShieldstralPolicyResult>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ShieldstralPolicyResult Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "policy", "action", "threshold", "score", "triggered", "topToken", "finishReason", "responseId", "error", "policyHash", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("score"u8):
                reader.Double(ref Fields.Score(this));
                return true;
            case 5 when name.SequenceEqual("error"u8):
                reader.Text(ref Fields.Error(this));
                return true;
            case 6 when name.SequenceEqual("policy"u8):
                reader.Text(ref Fields.PolicyOnWire(this));
                return true;
            case 6 when name.SequenceEqual("action"u8):
                reader.Text(ref Fields.ActionOnWire(this));
                return true;
            case 8 when name.SequenceEqual("topToken"u8):
                reader.Text(ref Fields.TopTokenOnWire(this));
                return true;
            case 9 when name.SequenceEqual("threshold"u8):
                reader.Double(ref Fields.Threshold(this));
                return true;
            case 9 when name.SequenceEqual("triggered"u8):
                reader.Boolean(ref Fields.Triggered(this));
                return true;
            case 10 when name.SequenceEqual("responseId"u8):
                reader.Text(ref Fields.ResponseId(this));
                return true;
            case 10 when name.SequenceEqual("policyHash"u8):
                reader.Text(ref Fields.PolicyHash(this));
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
        writer.Text(",\"policy\":"u8, PolicyOnWire);
        writer.Text(",\"action\":"u8, ActionOnWire);
        writer.Double(",\"threshold\":"u8, Threshold);
        writer.Double(",\"score\":"u8, Score);
        writer.Boolean(",\"triggered\":"u8, Triggered);
        writer.Text(",\"topToken\":"u8, TopTokenOnWire);
        writer.Text(",\"finishReason\":"u8, FinishReason);
        writer.Text(",\"responseId\":"u8, ResponseId);
        writer.Text(",\"error\":"u8, Error);
        writer.Text(",\"policyHash\":"u8, PolicyHash);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PolicyOnWire>k__BackingField")]
    internal static extern ref string? PolicyOnWire(ShieldstralPolicyResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ActionOnWire>k__BackingField")]
    internal static extern ref string? ActionOnWire(ShieldstralPolicyResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Threshold>k__BackingField")]
    internal static extern ref double? Threshold(ShieldstralPolicyResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Score>k__BackingField")]
    internal static extern ref double? Score(ShieldstralPolicyResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Triggered>k__BackingField")]
    internal static extern ref bool? Triggered(ShieldstralPolicyResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TopTokenOnWire>k__BackingField")]
    internal static extern ref string? TopTokenOnWire(ShieldstralPolicyResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FinishReason>k__BackingField")]
    internal static extern ref string? FinishReason(ShieldstralPolicyResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ResponseId>k__BackingField")]
    internal static extern ref string? ResponseId(ShieldstralPolicyResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Error>k__BackingField")]
    internal static extern ref string? Error(ShieldstralPolicyResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PolicyHash>k__BackingField")]
    internal static extern ref string? PolicyHash(ShieldstralPolicyResult record);
}
