// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

[JsonConverter(typeof(WireConverter<VolumeTransformer>))]
public sealed partial record VolumeTransformer : IWireRecord<VolumeTransformer>
{
    static VolumeTransformer IWireRecord<VolumeTransformer>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static VolumeTransformer Blank() => new();

    internal override IEnumerable<string> WireNames => ["db", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("db"u8):
                reader.Double(ref Fields.Decibels(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"type\":\"volume\""u8);
        writer.Double(",\"db\":"u8, Decibels);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Decibels>k__BackingField")]
    internal static extern ref double? Decibels(VolumeTransformer record);
}
