// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioProblem>))]
public sealed partial record ScenarioProblem : IWireRecord<ScenarioProblem>
{
    static ScenarioProblem IWireRecord<ScenarioProblem>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioProblem Blank() => new();

    internal override IEnumerable<string> WireNames => ["reason", "message", "name", "details", "trace_id", "remainingSeconds", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 6 when name.SequenceEqual("reason"u8):
                reader.Text(ref Fields.ReasonOnWire(this));
                return true;
            case 7 when name.SequenceEqual("message"u8):
                reader.Text(ref Fields.MessageOnWire(this));
                return true;
            case 7 when name.SequenceEqual("details"u8):
                reader.Element(ref Fields.Details(this));
                return true;
            case 8 when name.SequenceEqual("trace_id"u8):
                reader.Text(ref Fields.TraceId(this));
                return true;
            case 16 when name.SequenceEqual("remainingSeconds"u8):
                reader.Double(ref Fields.RemainingSeconds(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"reason\":"u8, ReasonOnWire);
        writer.Text(",\"message\":"u8, MessageOnWire);
        writer.Text(",\"name\":"u8, Name);
        writer.Element(",\"details\":"u8, Details);
        writer.Text(",\"trace_id\":"u8, TraceId);
        writer.Double(",\"remainingSeconds\":"u8, RemainingSeconds);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReasonOnWire>k__BackingField")]
    internal static extern ref string? ReasonOnWire(ScenarioProblem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MessageOnWire>k__BackingField")]
    internal static extern ref string? MessageOnWire(ScenarioProblem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(ScenarioProblem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Details>k__BackingField")]
    internal static extern ref JsonElement? Details(ScenarioProblem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TraceId>k__BackingField")]
    internal static extern ref string? TraceId(ScenarioProblem record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RemainingSeconds>k__BackingField")]
    internal static extern ref double? RemainingSeconds(ScenarioProblem record);
}
