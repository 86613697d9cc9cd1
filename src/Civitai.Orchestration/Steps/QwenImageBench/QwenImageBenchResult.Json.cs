// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.QwenImageBench;

[JsonConverter(typeof(WireConverter<QwenImageBenchResult>))]
public sealed partial record QwenImageBenchResult : IWireRecord<QwenImageBenchResult>
{
    static QwenImageBenchResult IWireRecord<QwenImageBenchResult>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static QwenImageBenchResult Blank() => new();

    internal override IEnumerable<string> WireNames => ["fieldScores", "totalScore", "scores", "errors", "error", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("error"u8):
                reader.Text(ref Fields.Error(this));
                return true;
            case 6 when name.SequenceEqual("scores"u8):
                reader.Records(ref Fields.ScoresOnWire(this));
                return true;
            case 6 when name.SequenceEqual("errors"u8):
                reader.Map(ref Fields.ErrorsOnWire(this));
                return true;
            case 10 when name.SequenceEqual("totalScore"u8):
                reader.Double(ref Fields.TotalScore(this));
                return true;
            case 11 when name.SequenceEqual("fieldScores"u8):
                reader.Map(ref Fields.FieldScoresOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Map(",\"fieldScores\":"u8, FieldScoresOnWire);
        writer.Double(",\"totalScore\":"u8, TotalScore);
        writer.Records(",\"scores\":"u8, ScoresOnWire);
        writer.Map(",\"errors\":"u8, ErrorsOnWire);
        writer.Text(",\"error\":"u8, Error);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FieldScoresOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, double?>? FieldScoresOnWire(QwenImageBenchResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TotalScore>k__BackingField")]
    internal static extern ref double? TotalScore(QwenImageBenchResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ScoresOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<QwenImageBenchScore>? ScoresOnWire(QwenImageBenchResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ErrorsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, string>? ErrorsOnWire(QwenImageBenchResult record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Error>k__BackingField")]
    internal static extern ref string? Error(QwenImageBenchResult record);
}
