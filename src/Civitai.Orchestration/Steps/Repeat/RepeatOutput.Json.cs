// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Repeat;

[JsonConverter(typeof(WireConverter<RepeatOutput>))]
public sealed partial record RepeatOutput : IWireRecord<RepeatOutput>
{
    static RepeatOutput IWireRecord<RepeatOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static RepeatOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["steps", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("steps"u8):
                reader.Records(ref Fields.StepsOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"steps\":"u8, StepsOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StepsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<WorkflowStep>? StepsOnWire(RepeatOutput record);
}
