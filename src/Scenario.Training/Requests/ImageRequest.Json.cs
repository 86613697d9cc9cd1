// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training.Requests;

[JsonConverter(typeof(WireConverter<ImageRequest>))]
internal sealed partial record ImageRequest : IWireRecord<ImageRequest>
{
    static ImageRequest IWireRecord<ImageRequest>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ImageRequest Blank() => new();

    internal override IEnumerable<string> WireNames => ["name", "data", "assetIds", "preset", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 4 when name.SequenceEqual("data"u8):
                reader.Text(ref Fields.Data(this));
                return true;
            case 6 when name.SequenceEqual("preset"u8):
                reader.Vocabulary(ref Fields.Preset(this));
                return true;
            case 8 when name.SequenceEqual("assetIds"u8):
                reader.Texts(ref Fields.AssetIds(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"name\":"u8, Name);
        writer.Text(",\"data\":"u8, Data);
        writer.Texts(",\"assetIds\":"u8, AssetIds);
        writer.Vocabulary(",\"preset\":"u8, Preset);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(ImageRequest record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Data>k__BackingField")]
    internal static extern ref string? Data(ImageRequest record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AssetIds>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? AssetIds(ImageRequest record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Preset>k__BackingField")]
    internal static extern ref ScenarioImagePreset? Preset(ImageRequest record);
}
