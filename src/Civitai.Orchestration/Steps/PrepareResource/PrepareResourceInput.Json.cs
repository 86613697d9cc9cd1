// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PrepareResource;

[JsonConverter(typeof(WireConverter<PrepareResourceInput>))]
public sealed partial record PrepareResourceInput : IWireRecord<PrepareResourceInput>
{
    static PrepareResourceInput IWireRecord<PrepareResourceInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static PrepareResourceInput Blank() => new() { Resource = default };

    internal override IEnumerable<string> WireNames => ["resource", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("resource"u8):
                reader.Value(ref Fields.Resource(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"resource\":"u8, Resource);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resource>k__BackingField")]
    internal static extern ref Air Resource(PrepareResourceInput record);
}
