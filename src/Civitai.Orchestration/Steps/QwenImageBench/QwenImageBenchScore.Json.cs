// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.QwenImageBench;

[JsonConverter(typeof(WireConverter<QwenImageBenchScore>))]
public sealed partial record QwenImageBenchScore : IWireRecord<QwenImageBenchScore>
{
    static QwenImageBenchScore IWireRecord<QwenImageBenchScore>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static QwenImageBenchScore Blank() => new();

    internal override IEnumerable<string> WireNames => ["name", "score", "children", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.NameOnWire(this));
                return true;
            case 5 when name.SequenceEqual("score"u8):
                reader.Double(ref Fields.Score(this));
                return true;
            case 8 when name.SequenceEqual("children"u8):
                reader.Records(ref Fields.ChildrenOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"name\":"u8, NameOnWire);
        writer.Double(",\"score\":"u8, Score);
        writer.Records(",\"children\":"u8, ChildrenOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NameOnWire>k__BackingField")]
    internal static extern ref string? NameOnWire(QwenImageBenchScore record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Score>k__BackingField")]
    internal static extern ref double? Score(QwenImageBenchScore record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ChildrenOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<QwenImageBenchScore>? ChildrenOnWire(QwenImageBenchScore record);
}
