// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.QwenImageBench;

[JsonConverter(typeof(WireConverter<QwenImageBenchOutput>))]
public sealed partial record QwenImageBenchOutput : IWireRecord<QwenImageBenchOutput>
{
    static QwenImageBenchOutput IWireRecord<QwenImageBenchOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static QwenImageBenchOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["results", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("results"u8):
                reader.RecordMap(ref Fields.ResultsOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.RecordMap(",\"results\":"u8, ResultsOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ResultsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, QwenImageBenchResult>? ResultsOnWire(QwenImageBenchOutput record);
}
