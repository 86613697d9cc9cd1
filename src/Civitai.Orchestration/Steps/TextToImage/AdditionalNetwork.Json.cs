// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TextToImage;

[JsonConverter(typeof(WireConverter<AdditionalNetwork>))]
public sealed partial record AdditionalNetwork : IWireRecord<AdditionalNetwork>
{
    static AdditionalNetwork IWireRecord<AdditionalNetwork>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AdditionalNetwork Blank() => new();

    internal override IEnumerable<string> WireNames => ["strength", "triggerWord", "type", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.Text(ref Fields.Type(this));
                return true;
            case 8 when name.SequenceEqual("strength"u8):
                reader.Double(ref Fields.Strength(this));
                return true;
            case 11 when name.SequenceEqual("triggerWord"u8):
                reader.Text(ref Fields.TriggerWord(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Double(",\"strength\":"u8, Strength);
        writer.Text(",\"triggerWord\":"u8, TriggerWord);
        writer.Text(",\"type\":"u8, Type);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Strength>k__BackingField")]
    internal static extern ref double? Strength(AdditionalNetwork record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TriggerWord>k__BackingField")]
    internal static extern ref string? TriggerWord(AdditionalNetwork record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref string? Type(AdditionalNetwork record);
}
