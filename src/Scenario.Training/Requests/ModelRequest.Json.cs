// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training.Requests;

[JsonConverter(typeof(WireConverter<ModelRequest>))]
internal sealed partial record ModelRequest : IWireRecord<ModelRequest>
{
    static ModelRequest IWireRecord<ModelRequest>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ModelRequest Blank() => new();

    internal override IEnumerable<string> WireNames => ["name", "type", "shortDescription", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 4 when name.SequenceEqual("type"u8):
                reader.Vocabulary(ref Fields.Type(this));
                return true;
            case 16 when name.SequenceEqual("shortDescription"u8):
                reader.Text(ref Fields.ShortDescription(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"name\":"u8, Name);
        writer.Vocabulary(",\"type\":"u8, Type);
        writer.Text(",\"shortDescription\":"u8, ShortDescription);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(ModelRequest record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref ScenarioTrainingType Type(ModelRequest record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ShortDescription>k__BackingField")]
    internal static extern ref string? ShortDescription(ModelRequest record);
}
