// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioEpochAsset>))]
public sealed partial record ScenarioEpochAsset : IWireRecord<ScenarioEpochAsset>
{
    static ScenarioEpochAsset IWireRecord<ScenarioEpochAsset>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioEpochAsset Blank() => new();

    internal override IEnumerable<string> WireNames => ["assetId", "url", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("url"u8):
                reader.Text(ref Fields.UrlOnWire(this));
                return true;
            case 7 when name.SequenceEqual("assetId"u8):
                reader.Text(ref Fields.AssetId(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"assetId\":"u8, AssetId);
        writer.Text(",\"url\":"u8, UrlOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AssetId>k__BackingField")]
    internal static extern ref string? AssetId(ScenarioEpochAsset record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UrlOnWire>k__BackingField")]
    internal static extern ref string? UrlOnWire(ScenarioEpochAsset record);
}
