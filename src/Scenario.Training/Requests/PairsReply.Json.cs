// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training.Requests;

[JsonConverter(typeof(WireConverter<PairsReply>))]
internal sealed partial record PairsReply : IWireRecord<PairsReply>
{
    static PairsReply IWireRecord<PairsReply>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PairsReply Blank() => new();

    internal override IEnumerable<string> WireNames => ["count", "pairs", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("count"u8):
                reader.Int32(ref Fields.Count(this));
                return true;
            case 5 when name.SequenceEqual("pairs"u8):
                reader.Records(ref Fields.Pairs(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"count\":"u8, Count);
        writer.Records(",\"pairs\":"u8, Pairs);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Count>k__BackingField")]
    internal static extern ref int? Count(PairsReply record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Pairs>k__BackingField")]
    internal static extern ref IReadOnlyList<ScenarioTrainingPair>? Pairs(PairsReply record);
}
