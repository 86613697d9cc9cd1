// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training.Requests;

[JsonConverter(typeof(WireConverter<UnitsReply>))]
internal sealed partial record UnitsReply : IWireRecord<UnitsReply>
{
    static UnitsReply IWireRecord<UnitsReply>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static UnitsReply Blank() => new();

    internal override IEnumerable<string> WireNames => ["estimatedCreativeUnits", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 22 when name.SequenceEqual("estimatedCreativeUnits"u8):
                reader.Decimal(ref Fields.EstimatedCreativeUnits(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Decimal(",\"estimatedCreativeUnits\":"u8, EstimatedCreativeUnits);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EstimatedCreativeUnits>k__BackingField")]
    internal static extern ref decimal? EstimatedCreativeUnits(UnitsReply record);
}
