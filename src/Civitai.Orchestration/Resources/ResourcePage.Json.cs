// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<ResourcePage>))]
public sealed partial record ResourcePage : IWireRecord<ResourcePage>
{
    static ResourcePage IWireRecord<ResourcePage>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ResourcePage Blank() => new();

    internal override IEnumerable<string> WireNames => ["next", "items", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("next"u8):
                reader.LooseText(ref Fields.Next(this));
                return true;
            case 5 when name.SequenceEqual("items"u8):
                reader.Records(ref Fields.ItemsOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"next\":"u8, Next);
        writer.Records(",\"items\":"u8, ItemsOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Next>k__BackingField")]
    internal static extern ref string? Next(ResourcePage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ItemsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ResourceInfo>? ItemsOnWire(ResourcePage record);
}
