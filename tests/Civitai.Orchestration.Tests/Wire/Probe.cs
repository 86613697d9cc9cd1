using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Generation.Wire;

namespace Civitai.Orchestration.Tests.Wire;

/// <summary>A record with a member of every kind that the reader and the writer know, each named after its kind.</summary>
internal sealed record Probe : WireRecord, IWireRecord<Probe>
{
    public string? Text;
    public string? FirstText;
    public string? LooseText;
    public int? Int32;
    public long? Int64;
    public double? Double;
    public double Required;
    public decimal? Decimal;
    public bool? Boolean;
    public TimeSpan? Duration;
    public DateTimeOffset? Time;
    public WorkflowStatus? Vocabulary;
    public WorkflowStatus Status;
    public Air? Air;
    public MediaSource? Media;
    public Probe? Record;
    public Probe? Leaf;
    public IReadOnlyList<Probe>? Records;
    public IReadOnlyList<MediaSource>? Values;
    public IReadOnlyList<string>? Texts;
    public IReadOnlyList<WorkflowStatus>? Vocabularies;
    public IReadOnlyList<string>? LooseTexts;
    public IReadOnlyList<WorkflowStatus>? LooseVocabularies;
    public IReadOnlyDictionary<string, string>? TextMap;
    public IReadOnlyDictionary<string, double>? NumberMap;
    public IReadOnlyDictionary<string, decimal>? DecimalMap;
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? ListMap;
    public JsonObject? Node;
    public JsonElement? Element;

    /// <summary>Leaves of requests: what does not fit makes them unknown.</summary>
    public static Union<Probe> Requests { get; } = new(static (ref Discriminators d) => d.Next("kind"u8) is "probe" ? new Probe() : null, Unknown);

    /// <summary>Leaves of replies: what does not fit costs only itself.</summary>
    public static Union<Probe> Replies { get; } = new(static (ref Discriminators d) => d.Next("kind"u8, "probe") is "probe" ? new Probe() : null, Unknown, isReply: true);

    /// <summary>What an unknown leaf keeps.</summary>
    public JsonElement? Raw { get; private init; }

    /// <summary>Why a leaf is unknown.</summary>
    public ReadProblem? Problem { get; private init; }

    static Probe IWireRecord<Probe>.Read(ref RecordReader reader) => reader.Object(new Probe());

    public static Probe Read(string json) => WireReader.Read<Probe>(json);

    public static Probe ReadLeaf(string json, Union<Probe> union)
    {
        var reader = new RecordReader(Encoding.UTF8.GetBytes(json));
        return reader.Leaf(union);
    }

    public string Write() => WireWriter.ToText(this);

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (Encoding.UTF8.GetString(name))
        {
            case "kind":
                reader.Skip();
                return true;
            case "text":
                reader.Text(ref Text);
                return true;
            case "firstText":
                reader.FirstText(ref FirstText);
                return true;
            case "looseText":
                reader.LooseText(ref LooseText);
                return true;
            case "int32":
                reader.Int32(ref Int32);
                return true;
            case "int64":
                reader.Int64(ref Int64);
                return true;
            case "double":
                reader.Double(ref Double);
                return true;
            case "required":
                reader.Double(ref Required);
                return true;
            case "decimal":
                reader.Decimal(ref Decimal);
                return true;
            case "boolean":
                reader.Boolean(ref Boolean);
                return true;
            case "duration":
                reader.Duration(ref Duration);
                return true;
            case "time":
                reader.Time(ref Time);
                return true;
            case "vocabulary":
                reader.Vocabulary(ref Vocabulary);
                return true;
            case "status":
                reader.Vocabulary(ref Status);
                return true;
            case "air":
                reader.Value(ref Air);
                return true;
            case "media":
                reader.Value(ref Media);
                return true;
            case "record":
                reader.Record(ref Record);
                return true;
            case "leaf":
                reader.AnyLeaf(ref Leaf);
                return true;
            case "records":
                reader.Records(ref Records);
                return true;
            case "values":
                reader.Values(ref Values);
                return true;
            case "texts":
                reader.Texts(ref Texts);
                return true;
            case "vocabularies":
                reader.Vocabularies(ref Vocabularies);
                return true;
            case "looseTexts":
                reader.LooseTexts(ref LooseTexts);
                return true;
            case "looseVocabularies":
                reader.LooseVocabularies(ref LooseVocabularies);
                return true;
            case "textMap":
                reader.Map(ref TextMap);
                return true;
            case "numberMap":
                reader.Map(ref NumberMap);
                return true;
            case "decimalMap":
                reader.Map(ref DecimalMap);
                return true;
            case "listMap":
                reader.Map(ref ListMap);
                return true;
            case "node":
                reader.Node(ref Node);
                return true;
            case "element":
                reader.Element(ref Element);
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"text\":"u8, Text);
        writer.Text(",\"firstText\":"u8, FirstText);
        writer.Text(",\"looseText\":"u8, LooseText);
        writer.Int32(",\"int32\":"u8, Int32);
        writer.Int64(",\"int64\":"u8, Int64);
        writer.Double(",\"double\":"u8, Double);
        if (Required != 0)
            writer.Double(",\"required\":"u8, Required);
        writer.Decimal(",\"decimal\":"u8, Decimal);
        writer.Boolean(",\"boolean\":"u8, Boolean);
        writer.Duration(",\"duration\":"u8, Duration);
        writer.Time(",\"time\":"u8, Time);
        writer.Vocabulary(",\"vocabulary\":"u8, Vocabulary);
        writer.Vocabulary(",\"status\":"u8, Status);
        writer.Value(",\"air\":"u8, Air);
        writer.Value(",\"media\":"u8, Media);
        writer.Record(",\"record\":"u8, Record);
        writer.Record(",\"leaf\":"u8, Leaf);
        writer.Records(",\"records\":"u8, Records);
        writer.Values(",\"values\":"u8, Values);
        writer.Texts(",\"texts\":"u8, Texts);
        writer.Vocabularies(",\"vocabularies\":"u8, Vocabularies);
        writer.Texts(",\"looseTexts\":"u8, LooseTexts);
        writer.Vocabularies(",\"looseVocabularies\":"u8, LooseVocabularies);
        writer.Map(",\"textMap\":"u8, TextMap);
        writer.Map(",\"numberMap\":"u8, NumberMap);
        writer.Map(",\"decimalMap\":"u8, DecimalMap);
        writer.Map(",\"listMap\":"u8, ListMap);
        writer.Node(",\"node\":"u8, Node);
        writer.Element(",\"element\":"u8, Element);
    }

    private static Probe Unknown(JsonElement raw, ReadProblem? problem) => new() { Raw = raw, Problem = problem };
}
