// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelParseMetadata;

[JsonConverter(typeof(WireConverter<ModelParseMetadataInput>))]
public sealed partial record ModelParseMetadataInput : IWireRecord<ModelParseMetadataInput>
{
    static ModelParseMetadataInput IWireRecord<ModelParseMetadataInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static ModelParseMetadataInput Blank() => new() { Model = default };

    internal override IEnumerable<string> WireNames => ["model", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Value(ref Fields.Model(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"model\":"u8, Model);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref Air Model(ModelParseMetadataInput record);
}
