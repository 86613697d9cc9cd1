// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelHash;

[JsonConverter(typeof(WireConverter<ModelHashOutput>))]
public sealed partial record ModelHashOutput : IWireRecord<ModelHashOutput>
{
    static ModelHashOutput IWireRecord<ModelHashOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ModelHashOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["sha256", "autoV1", "autoV2", "autoV3", "blake3", "crc32", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("crc32"u8):
                reader.Text(ref Fields.Crc32(this));
                return true;
            case 6 when name.SequenceEqual("sha256"u8):
                reader.Text(ref Fields.Sha256(this));
                return true;
            case 6 when name.SequenceEqual("autoV1"u8):
                reader.Text(ref Fields.AutoV1(this));
                return true;
            case 6 when name.SequenceEqual("autoV2"u8):
                reader.Text(ref Fields.AutoV2(this));
                return true;
            case 6 when name.SequenceEqual("autoV3"u8):
                reader.Text(ref Fields.AutoV3(this));
                return true;
            case 6 when name.SequenceEqual("blake3"u8):
                reader.Text(ref Fields.Blake3(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"sha256\":"u8, Sha256);
        writer.Text(",\"autoV1\":"u8, AutoV1);
        writer.Text(",\"autoV2\":"u8, AutoV2);
        writer.Text(",\"autoV3\":"u8, AutoV3);
        writer.Text(",\"blake3\":"u8, Blake3);
        writer.Text(",\"crc32\":"u8, Crc32);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Sha256>k__BackingField")]
    internal static extern ref string? Sha256(ModelHashOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AutoV1>k__BackingField")]
    internal static extern ref string? AutoV1(ModelHashOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AutoV2>k__BackingField")]
    internal static extern ref string? AutoV2(ModelHashOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AutoV3>k__BackingField")]
    internal static extern ref string? AutoV3(ModelHashOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Blake3>k__BackingField")]
    internal static extern ref string? Blake3(ModelHashOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Crc32>k__BackingField")]
    internal static extern ref string? Crc32(ModelHashOutput record);
}
