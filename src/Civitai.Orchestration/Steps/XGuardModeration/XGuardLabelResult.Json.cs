// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

[JsonConverter(typeof(WireConverter<XGuardLabelResult>))]
public sealed partial record XGuardLabelResult : IWireRecord<XGuardLabelResult>
{
    static XGuardLabelResult IWireRecord<XGuardLabelResult>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static XGuardLabelResult Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "label", "action", "threshold", "score", "triggered", "topToken", "field", "modelReason", "postprocess", "finishReason", "responseId", "error",
        "matchedTerms", "policyHash", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("label"u8):
                reader.Text(ref Fields.LabelOnWire(this));
                return true;
            case 5 when name.SequenceEqual("score"u8):
                reader.Double(ref Fields.Score(this));
                return true;
            case 5 when name.SequenceEqual("field"u8):
                reader.Text(ref Fields.FieldOnWire(this));
                return true;
            case 5 when name.SequenceEqual("error"u8):
                reader.Text(ref Fields.Error(this));
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
            case 11 when name.SequenceEqual("modelReason"u8):
                reader.Text(ref Fields.ModelReasonOnWire(this));
                return true;
            case 11 when name.SequenceEqual("postprocess"u8):
                reader.Text(ref Fields.Postprocess(this));
                return true;
            case 12 when name.SequenceEqual("finishReason"u8):
                reader.Text(ref Fields.FinishReason(this));
                return true;
            case 12 when name.SequenceEqual("matchedTerms"u8):
                reader.Record(ref Fields.MatchedTerms(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"label\":"u8, LabelOnWire);
        writer.Text(",\"action\":"u8, ActionOnWire);
        writer.Double(",\"threshold\":"u8, Threshold);
        writer.Double(",\"score\":"u8, Score);
        writer.Boolean(",\"triggered\":"u8, Triggered);
        writer.Text(",\"topToken\":"u8, TopTokenOnWire);
        writer.Text(",\"field\":"u8, FieldOnWire);
        writer.Text(",\"modelReason\":"u8, ModelReasonOnWire);
        writer.Text(",\"postprocess\":"u8, Postprocess);
        writer.Text(",\"finishReason\":"u8, FinishReason);
        writer.Text(",\"responseId\":"u8, ResponseId);
        writer.Text(",\"error\":"u8, Error);
        writer.Record(",\"matchedTerms\":"u8, MatchedTerms);
        writer.Text(",\"policyHash\":"u8, PolicyHash);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LabelOnWire>k__BackingField")]
    internal static extern ref string? LabelOnWire(XGuardLabelResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ActionOnWire>k__BackingField")]
    internal static extern ref string? ActionOnWire(XGuardLabelResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Threshold>k__BackingField")]
    internal static extern ref double? Threshold(XGuardLabelResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Score>k__BackingField")]
    internal static extern ref double? Score(XGuardLabelResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Triggered>k__BackingField")]
    internal static extern ref bool? Triggered(XGuardLabelResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TopTokenOnWire>k__BackingField")]
    internal static extern ref string? TopTokenOnWire(XGuardLabelResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FieldOnWire>k__BackingField")]
    internal static extern ref string? FieldOnWire(XGuardLabelResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ModelReasonOnWire>k__BackingField")]
    internal static extern ref string? ModelReasonOnWire(XGuardLabelResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Postprocess>k__BackingField")]
    internal static extern ref string? Postprocess(XGuardLabelResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FinishReason>k__BackingField")]
    internal static extern ref string? FinishReason(XGuardLabelResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ResponseId>k__BackingField")]
    internal static extern ref string? ResponseId(XGuardLabelResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Error>k__BackingField")]
    internal static extern ref string? Error(XGuardLabelResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MatchedTerms>k__BackingField")]
    internal static extern ref XGuardMatchedTerms? MatchedTerms(XGuardLabelResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PolicyHash>k__BackingField")]
    internal static extern ref string? PolicyHash(XGuardLabelResult record);
}
