// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AgeClassification;

[JsonConverter(typeof(WireConverter<ClassifiedFace>))]
public sealed partial record ClassifiedFace : IWireRecord<ClassifiedFace>
{
    static ClassifiedFace IWireRecord<ClassifiedFace>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ClassifiedFace Blank() => new();

    internal override IEnumerable<string> WireNames => ["boundingBox", "landmarks", "hasEmbedding", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("landmarks"u8):
                reader.Element(ref Fields.Landmarks(this));
                return true;
            case 11 when name.SequenceEqual("boundingBox"u8):
                reader.Numbers(ref Fields.BoundingBoxOnWire(this));
                return true;
            case 12 when name.SequenceEqual("hasEmbedding"u8):
                reader.Boolean(ref Fields.HasEmbedding(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Numbers(",\"boundingBox\":"u8, BoundingBoxOnWire);
        writer.Element(",\"landmarks\":"u8, Landmarks);
        writer.Boolean(",\"hasEmbedding\":"u8, HasEmbedding);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BoundingBoxOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<double>? BoundingBoxOnWire(ClassifiedFace record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Landmarks>k__BackingField")]
    internal static extern ref JsonElement? Landmarks(ClassifiedFace record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<HasEmbedding>k__BackingField")]
    internal static extern ref bool? HasEmbedding(ClassifiedFace record);
}
