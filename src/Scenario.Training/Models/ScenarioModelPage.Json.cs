// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioModelPage>))]
public sealed partial record ScenarioModelPage : IWireRecord<ScenarioModelPage>
{
    static ScenarioModelPage IWireRecord<ScenarioModelPage>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioModelPage Blank() => new();

    internal override IEnumerable<string> WireNames => ["models", "nextPaginationToken", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("models"u8):
                reader.Records(ref Fields.ModelsOnWire(this));
                return true;
            case 19 when name.SequenceEqual("nextPaginationToken"u8):
                reader.Text(ref Fields.Next(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"models\":"u8, ModelsOnWire);
        writer.Text(",\"nextPaginationToken\":"u8, Next);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ModelsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ScenarioModel>? ModelsOnWire(ScenarioModelPage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Next>k__BackingField")]
    internal static extern ref string? Next(ScenarioModelPage record);
}
