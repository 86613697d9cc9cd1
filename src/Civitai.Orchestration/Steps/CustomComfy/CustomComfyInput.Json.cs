// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.CustomComfy;

[JsonConverter(typeof(WireConverter<CustomComfyInput>))]
public sealed partial record CustomComfyInput : IWireRecord<CustomComfyInput>
{
    static CustomComfyInput IWireRecord<CustomComfyInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static CustomComfyInput Blank() => new() { Resources = null!, Workflow = null!, Trace = default };

    internal override IEnumerable<string> WireNames =>
    [
        "resources", "workflow", "trace", "sessionId", "comfyImage", "sessionOwnerApiToken", "minVramGb", "useSageAttention", "minimumDurationSeconds",
        .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("trace"u8):
                reader.Vocabulary(ref Fields.Trace(this));
                return true;
            case 8 when name.SequenceEqual("workflow"u8):
                reader.Node(ref Fields.Workflow(this));
                return true;
            case 9 when name.SequenceEqual("resources"u8):
                reader.Values(ref Fields.Resources(this));
                return true;
            case 9 when name.SequenceEqual("sessionId"u8):
                reader.Text(ref Fields.SessionId(this));
                return true;
            case 9 when name.SequenceEqual("minVramGb"u8):
                reader.Int32(ref Fields.MinVramGb(this));
                return true;
            case 10 when name.SequenceEqual("comfyImage"u8):
                reader.Value(ref Fields.ComfyImage(this));
                return true;
            case 16 when name.SequenceEqual("useSageAttention"u8):
                reader.Boolean(ref Fields.UseSageAttention(this));
                return true;
            case 20 when name.SequenceEqual("sessionOwnerApiToken"u8):
                reader.Text(ref Fields.SessionOwnerApiToken(this));
                return true;
            case 22 when name.SequenceEqual("minimumDurationSeconds"u8):
                reader.Int32(ref Fields.MinimumDurationSeconds(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Values(",\"resources\":"u8, Resources);
        writer.Node(",\"workflow\":"u8, Workflow);
        writer.Vocabulary(",\"trace\":"u8, Trace);
        writer.Text(",\"sessionId\":"u8, SessionId);
        writer.Value(",\"comfyImage\":"u8, ComfyImage);
        writer.Text(",\"sessionOwnerApiToken\":"u8, SessionOwnerApiToken);
        writer.Int32(",\"minVramGb\":"u8, MinVramGb);
        writer.Boolean(",\"useSageAttention\":"u8, UseSageAttention);
        writer.Int32(",\"minimumDurationSeconds\":"u8, MinimumDurationSeconds);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resources>k__BackingField")]
    internal static extern ref IReadOnlyList<Air>? Resources(CustomComfyInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Workflow>k__BackingField")]
    internal static extern ref JsonObject? Workflow(CustomComfyInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Trace>k__BackingField")]
    internal static extern ref ComfyTraceMode Trace(CustomComfyInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SessionId>k__BackingField")]
    internal static extern ref string? SessionId(CustomComfyInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ComfyImage>k__BackingField")]
    internal static extern ref Air? ComfyImage(CustomComfyInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SessionOwnerApiToken>k__BackingField")]
    internal static extern ref string? SessionOwnerApiToken(CustomComfyInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MinVramGb>k__BackingField")]
    internal static extern ref int? MinVramGb(CustomComfyInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UseSageAttention>k__BackingField")]
    internal static extern ref bool? UseSageAttention(CustomComfyInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MinimumDurationSeconds>k__BackingField")]
    internal static extern ref int? MinimumDurationSeconds(CustomComfyInput record);
}
