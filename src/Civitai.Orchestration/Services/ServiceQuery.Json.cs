// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<ServicePage>))]
public sealed partial record ServicePage : IWireRecord<ServicePage>
{
    static ServicePage IWireRecord<ServicePage>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ServicePage Blank() => new();

    internal override IEnumerable<string> WireNames => ["totalCount", "limit", "offset", "items", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("limit"u8):
                reader.Int32(ref Fields.Limit(this));
                return true;
            case 5 when name.SequenceEqual("items"u8):
                reader.Records(ref Fields.ItemsOnWire(this));
                return true;
            case 6 when name.SequenceEqual("offset"u8):
                reader.Int32(ref Fields.Offset(this));
                return true;
            case 10 when name.SequenceEqual("totalCount"u8):
                reader.Int32(ref Fields.TotalCount(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"totalCount\":"u8, TotalCount);
        writer.Int32(",\"limit\":"u8, Limit);
        writer.Int32(",\"offset\":"u8, Offset);
        writer.Records(",\"items\":"u8, ItemsOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TotalCount>k__BackingField")]
    internal static extern ref int? TotalCount(ServicePage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Limit>k__BackingField")]
    internal static extern ref int? Limit(ServicePage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Offset>k__BackingField")]
    internal static extern ref int? Offset(ServicePage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ItemsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ServiceInfo>? ItemsOnWire(ServicePage record);
}
