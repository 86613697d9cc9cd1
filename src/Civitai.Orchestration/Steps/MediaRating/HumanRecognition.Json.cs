// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

[JsonConverter(typeof(WireConverter<HumanRecognition>))]
public sealed partial record HumanRecognition : IWireRecord<HumanRecognition>
{
    static HumanRecognition IWireRecord<HumanRecognition>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static HumanRecognition Blank() => new();

    internal override IEnumerable<string> WireNames => ["label", "confidence", "humanScore", "noHumanScore", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("label"u8):
                reader.Text(ref Fields.LabelOnWire(this));
                return true;
            case 10 when name.SequenceEqual("confidence"u8):
                reader.Double(ref Fields.Confidence(this));
                return true;
            case 10 when name.SequenceEqual("humanScore"u8):
                reader.Double(ref Fields.HumanScore(this));
                return true;
            case 12 when name.SequenceEqual("noHumanScore"u8):
                reader.Double(ref Fields.NoHumanScore(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"label\":"u8, LabelOnWire);
        writer.Double(",\"confidence\":"u8, Confidence);
        writer.Double(",\"humanScore\":"u8, HumanScore);
        writer.Double(",\"noHumanScore\":"u8, NoHumanScore);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LabelOnWire>k__BackingField")]
    internal static extern ref string? LabelOnWire(HumanRecognition record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Confidence>k__BackingField")]
    internal static extern ref double? Confidence(HumanRecognition record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<HumanScore>k__BackingField")]
    internal static extern ref double? HumanScore(HumanRecognition record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NoHumanScore>k__BackingField")]
    internal static extern ref double? NoHumanScore(HumanRecognition record);
}
