// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PrepareResource;

[JsonConverter(typeof(WireConverter<PrepareResourceOutput>))]
public sealed partial record PrepareResourceOutput : IWireRecord<PrepareResourceOutput>
{
    static PrepareResourceOutput IWireRecord<PrepareResourceOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PrepareResourceOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["resource", "preparedAt", "provider", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("resource"u8):
                reader.Text(ref Fields.Resource(this));
                return true;
            case 8 when name.SequenceEqual("provider"u8):
                reader.Text(ref Fields.Provider(this));
                return true;
            case 10 when name.SequenceEqual("preparedAt"u8):
                reader.Time(ref Fields.PreparedAt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"resource\":"u8, Resource);
        writer.Time(",\"preparedAt\":"u8, PreparedAt);
        writer.Text(",\"provider\":"u8, Provider);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resource>k__BackingField")]
    internal static extern ref string? Resource(PrepareResourceOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PreparedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? PreparedAt(PrepareResourceOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Provider>k__BackingField")]
    internal static extern ref string? Provider(PrepareResourceOutput record);
}
