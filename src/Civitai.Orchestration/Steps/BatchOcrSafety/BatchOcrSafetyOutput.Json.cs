// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.BatchOcrSafety;

[JsonConverter(typeof(WireConverter<BatchOcrSafetyOutput>))]
public sealed partial record BatchOcrSafetyOutput : IWireRecord<BatchOcrSafetyOutput>
{
    static BatchOcrSafetyOutput IWireRecord<BatchOcrSafetyOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static BatchOcrSafetyOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["results", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("results"u8):
                reader.Records(ref Fields.ResultsOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"results\":"u8, ResultsOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ResultsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<BatchOcrSafetyResult>? ResultsOnWire(BatchOcrSafetyOutput record);
}
