// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioEpoch>))]
public sealed partial record ScenarioEpoch : IWireRecord<ScenarioEpoch>
{
    static ScenarioEpoch IWireRecord<ScenarioEpoch>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioEpoch Blank() => new();

    internal override IEnumerable<string> WireNames => ["epoch", "assets", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("epoch"u8):
                reader.Text(ref Fields.Epoch(this));
                return true;
            case 6 when name.SequenceEqual("assets"u8):
                reader.Records(ref Fields.AssetsOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"epoch\":"u8, Epoch);
        writer.Records(",\"assets\":"u8, AssetsOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Epoch>k__BackingField")]
    internal static extern ref string? Epoch(ScenarioEpoch record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AssetsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ScenarioEpochAsset>? AssetsOnWire(ScenarioEpoch record);
}
