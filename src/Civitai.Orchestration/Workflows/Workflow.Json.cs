// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<Workflow>))]
public sealed partial record Workflow : IWireRecord<Workflow>
{
    static Workflow IWireRecord<Workflow>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Workflow Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "id", "status", "createdAt", "startedAt", "completedAt", "deletedAt", "cost", "transactions", "metadata", "arguments", "tips", "nsfwLevel",
        "experimental", "allowMatureContent", "upgradeMode", "forceRefunded", "ephemeral", "externalId", "lostBlobsRefund", "steps", "tags", "callbacks",
        "currencies", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                reader.Text(ref Fields.IdOnWire(this));
                return true;
            case 4 when name.SequenceEqual("cost"u8):
                reader.Record(ref Fields.Cost(this));
                return true;
            case 4 when name.SequenceEqual("tips"u8):
                reader.Record(ref Fields.Tips(this));
                return true;
            case 4 when name.SequenceEqual("tags"u8):
                reader.LooseTexts(ref Fields.TagsOnWire(this));
                return true;
            case 5 when name.SequenceEqual("steps"u8):
                reader.Records(ref Fields.StepsOnWire(this));
                return true;
            case 6 when name.SequenceEqual("status"u8):
                reader.Vocabulary(ref Fields.Status(this));
                return true;
            case 8 when name.SequenceEqual("metadata"u8):
                reader.Node(ref Fields.Metadata(this));
                return true;
            case 9 when name.SequenceEqual("createdAt"u8):
                reader.Time(ref Fields.CreatedAt(this));
                return true;
            case 9 when name.SequenceEqual("startedAt"u8):
                reader.Time(ref Fields.StartedAt(this));
                return true;
            case 9 when name.SequenceEqual("deletedAt"u8):
                reader.Time(ref Fields.DeletedAt(this));
                return true;
            case 9 when name.SequenceEqual("arguments"u8):
                reader.Node(ref Fields.Arguments(this));
                return true;
            case 9 when name.SequenceEqual("nsfwLevel"u8):
                reader.Vocabulary(ref Fields.NsfwLevel(this));
                return true;
            case 9 when name.SequenceEqual("ephemeral"u8):
                reader.Boolean(ref Fields.Ephemeral(this));
                return true;
            case 9 when name.SequenceEqual("callbacks"u8):
                reader.Records(ref Fields.CallbacksOnWire(this));
                return true;
            case 10 when name.SequenceEqual("externalId"u8):
                reader.Text(ref Fields.ExternalId(this));
                return true;
            case 10 when name.SequenceEqual("currencies"u8):
                reader.LooseVocabularies(ref Fields.CurrenciesOnWire(this));
                return true;
            case 11 when name.SequenceEqual("completedAt"u8):
                reader.Time(ref Fields.CompletedAt(this));
                return true;
            case 11 when name.SequenceEqual("upgradeMode"u8):
                reader.Vocabulary(ref Fields.UpgradeMode(this));
                return true;
            case 12 when name.SequenceEqual("transactions"u8):
                reader.Record(ref Fields.Transactions(this));
                return true;
            case 12 when name.SequenceEqual("experimental"u8):
                reader.Boolean(ref Fields.Experimental(this));
                return true;
            case 13 when name.SequenceEqual("forceRefunded"u8):
                reader.Boolean(ref Fields.ForceRefunded(this));
                return true;
            case 15 when name.SequenceEqual("lostBlobsRefund"u8):
                reader.Decimal(ref Fields.LostBlobsRefund(this));
                return true;
            case 18 when name.SequenceEqual("allowMatureContent"u8):
                reader.Boolean(ref Fields.AllowMatureContent(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"id\":"u8, IdOnWire);
        writer.Vocabulary(",\"status\":"u8, Status);
        writer.Time(",\"createdAt\":"u8, CreatedAt);
        writer.Time(",\"startedAt\":"u8, StartedAt);
        writer.Time(",\"completedAt\":"u8, CompletedAt);
        writer.Time(",\"deletedAt\":"u8, DeletedAt);
        writer.Record(",\"cost\":"u8, Cost);
        writer.Record(",\"transactions\":"u8, Transactions);
        writer.Node(",\"metadata\":"u8, Metadata);
        writer.Node(",\"arguments\":"u8, Arguments);
        writer.Record(",\"tips\":"u8, Tips);
        writer.Vocabulary(",\"nsfwLevel\":"u8, NsfwLevel);
        writer.Boolean(",\"experimental\":"u8, Experimental);
        writer.Boolean(",\"allowMatureContent\":"u8, AllowMatureContent);
        writer.Vocabulary(",\"upgradeMode\":"u8, UpgradeMode);
        writer.Boolean(",\"forceRefunded\":"u8, ForceRefunded);
        writer.Boolean(",\"ephemeral\":"u8, Ephemeral);
        writer.Text(",\"externalId\":"u8, ExternalId);
        writer.Decimal(",\"lostBlobsRefund\":"u8, LostBlobsRefund);
        writer.Records(",\"steps\":"u8, StepsOnWire);
        writer.Texts(",\"tags\":"u8, TagsOnWire);
        writer.Records(",\"callbacks\":"u8, CallbacksOnWire);
        writer.Vocabularies(",\"currencies\":"u8, CurrenciesOnWire);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IdOnWire>k__BackingField")]
    internal static extern ref string? IdOnWire(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref WorkflowStatus Status(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CreatedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? CreatedAt(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? StartedAt(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CompletedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? CompletedAt(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DeletedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? DeletedAt(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Cost>k__BackingField")]
    internal static extern ref WorkflowCost? Cost(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Transactions>k__BackingField")]
    internal static extern ref TransactionSummary? Transactions(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Metadata>k__BackingField")]
    internal static extern ref JsonObject? Metadata(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Arguments>k__BackingField")]
    internal static extern ref JsonObject? Arguments(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Tips>k__BackingField")]
    internal static extern ref WorkflowTips? Tips(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NsfwLevel>k__BackingField")]
    internal static extern ref NsfwLevel? NsfwLevel(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Experimental>k__BackingField")]
    internal static extern ref bool? Experimental(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AllowMatureContent>k__BackingField")]
    internal static extern ref bool? AllowMatureContent(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UpgradeMode>k__BackingField")]
    internal static extern ref UpgradeMode? UpgradeMode(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ForceRefunded>k__BackingField")]
    internal static extern ref bool? ForceRefunded(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Ephemeral>k__BackingField")]
    internal static extern ref bool? Ephemeral(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ExternalId>k__BackingField")]
    internal static extern ref string? ExternalId(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LostBlobsRefund>k__BackingField")]
    internal static extern ref decimal? LostBlobsRefund(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StepsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<WorkflowStep>? StepsOnWire(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TagsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? TagsOnWire(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CallbacksOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<WorkflowCallback>? CallbacksOnWire(Workflow record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CurrenciesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<BuzzAccount>? CurrenciesOnWire(Workflow record);
}
