// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelParseMetadata;

[JsonConverter(typeof(WireConverter<ModelParseMetadataOutput>))]
public sealed partial record ModelParseMetadataOutput : IWireRecord<ModelParseMetadataOutput>
{
    static ModelParseMetadataOutput IWireRecord<ModelParseMetadataOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ModelParseMetadataOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["metadata", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("metadata"u8):
                reader.Text(ref Fields.Metadata(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"metadata\":"u8, Metadata);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Metadata>k__BackingField")]
    internal static extern ref string? Metadata(ModelParseMetadataOutput record);
}
