// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.WdTagging;

[JsonConverter(typeof(WireConverter<WDTaggingOutput>))]
public sealed partial record WDTaggingOutput : IWireRecord<WDTaggingOutput>
{
    static WDTaggingOutput IWireRecord<WDTaggingOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WDTaggingOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["tags", "rating", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("tags"u8):
                reader.Map(ref Fields.TagsOnWire(this));
                return true;
            case 6 when name.SequenceEqual("rating"u8):
                reader.Map(ref Fields.RatingOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Map(",\"tags\":"u8, TagsOnWire);
        writer.Map(",\"rating\":"u8, RatingOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TagsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, double>? TagsOnWire(WDTaggingOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RatingOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, double>? RatingOnWire(WDTaggingOutput record);
}
