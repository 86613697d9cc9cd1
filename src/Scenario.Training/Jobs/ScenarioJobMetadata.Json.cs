// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioJobMetadata>))]
public sealed partial record ScenarioJobMetadata : IWireRecord<ScenarioJobMetadata>
{
    static ScenarioJobMetadata IWireRecord<ScenarioJobMetadata>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioJobMetadata Blank() => new();

    internal override IEnumerable<string> WireNames => ["assetIds", "error", "hint", "input", "output", "outputModelId", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("hint"u8):
                reader.Text(ref Fields.Hint(this));
                return true;
            case 5 when name.SequenceEqual("error"u8):
                reader.Text(ref Fields.Error(this));
                return true;
            case 5 when name.SequenceEqual("input"u8):
                reader.Element(ref Fields.Input(this));
                return true;
            case 6 when name.SequenceEqual("output"u8):
                reader.Element(ref Fields.Output(this));
                return true;
            case 8 when name.SequenceEqual("assetIds"u8):
                reader.Texts(ref Fields.AssetIdsOnWire(this));
                return true;
            case 13 when name.SequenceEqual("outputModelId"u8):
                reader.Text(ref Fields.OutputModelId(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Texts(",\"assetIds\":"u8, AssetIdsOnWire);
        writer.Text(",\"error\":"u8, Error);
        writer.Text(",\"hint\":"u8, Hint);
        writer.Element(",\"input\":"u8, Input);
        writer.Element(",\"output\":"u8, Output);
        writer.Text(",\"outputModelId\":"u8, OutputModelId);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AssetIdsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? AssetIdsOnWire(ScenarioJobMetadata record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Error>k__BackingField")]
    internal static extern ref string? Error(ScenarioJobMetadata record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Hint>k__BackingField")]
    internal static extern ref string? Hint(ScenarioJobMetadata record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Input>k__BackingField")]
    internal static extern ref JsonElement? Input(ScenarioJobMetadata record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Output>k__BackingField")]
    internal static extern ref JsonElement? Output(ScenarioJobMetadata record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OutputModelId>k__BackingField")]
    internal static extern ref string? OutputModelId(ScenarioJobMetadata record);
}
