// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training;

[JsonConverter(typeof(WireConverter<ScenarioTrainingImage>))]
public sealed partial record ScenarioTrainingImage : IWireRecord<ScenarioTrainingImage>
{
    static ScenarioTrainingImage IWireRecord<ScenarioTrainingImage>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ScenarioTrainingImage Blank() => new();

    internal override IEnumerable<string> WireNames => ["id", "name", "description", "automaticCaptioning", "downloadUrl", "createdAt", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                reader.Text(ref Fields.IdOnWire(this));
                return true;
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 9 when name.SequenceEqual("createdAt"u8):
                reader.Time(ref Fields.CreatedAt(this));
                return true;
            case 11 when name.SequenceEqual("description"u8):
                reader.Text(ref Fields.Description(this));
                return true;
            case 11 when name.SequenceEqual("downloadUrl"u8):
                reader.Text(ref Fields.DownloadUrlOnWire(this));
                return true;
            case 19 when name.SequenceEqual("automaticCaptioning"u8):
                reader.Text(ref Fields.AutomaticCaptioning(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"id\":"u8, IdOnWire);
        writer.Text(",\"name\":"u8, Name);
        writer.Text(",\"description\":"u8, Description);
        writer.Text(",\"automaticCaptioning\":"u8, AutomaticCaptioning);
        writer.Text(",\"downloadUrl\":"u8, DownloadUrlOnWire);
        writer.Time(",\"createdAt\":"u8, CreatedAt);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IdOnWire>k__BackingField")]
    internal static extern ref string? IdOnWire(ScenarioTrainingImage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(ScenarioTrainingImage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Description>k__BackingField")]
    internal static extern ref string? Description(ScenarioTrainingImage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AutomaticCaptioning>k__BackingField")]
    internal static extern ref string? AutomaticCaptioning(ScenarioTrainingImage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DownloadUrlOnWire>k__BackingField")]
    internal static extern ref string? DownloadUrlOnWire(ScenarioTrainingImage record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CreatedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? CreatedAt(ScenarioTrainingImage record);
}
