// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowTemplate>))]
public sealed partial record WorkflowTemplate : IWireRecord<WorkflowTemplate>
{
    static WorkflowTemplate IWireRecord<WorkflowTemplate>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowTemplate Blank() => new() { Steps = null! };

    internal override IEnumerable<string> WireNames =>
    [
        "steps", "tags", "metadata", "arguments", "callbacks", "tips", "nsfwLevel", "experimental", "allowMatureContent", "upgradeMode", "currencies",
        "ephemeral", "externalId", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("tags"u8):
                reader.Texts(ref Fields.Tags(this));
                return true;
            case 4 when name.SequenceEqual("tips"u8):
                reader.Record(ref Fields.Tips(this));
                return true;
            case 5 when name.SequenceEqual("steps"u8):
                reader.Records(ref Fields.Steps(this));
                return true;
            case 8 when name.SequenceEqual("metadata"u8):
                reader.Node(ref Fields.Metadata(this));
                return true;
            case 9 when name.SequenceEqual("arguments"u8):
                reader.Node(ref Fields.Arguments(this));
                return true;
            case 9 when name.SequenceEqual("callbacks"u8):
                reader.Records(ref Fields.Callbacks(this));
                return true;
            case 9 when name.SequenceEqual("nsfwLevel"u8):
                reader.Vocabulary(ref Fields.NsfwLevel(this));
                return true;
            case 9 when name.SequenceEqual("ephemeral"u8):
                reader.Boolean(ref Fields.Ephemeral(this));
                return true;
            case 10 when name.SequenceEqual("currencies"u8):
                reader.Vocabularies(ref Fields.Currencies(this));
                return true;
            case 10 when name.SequenceEqual("externalId"u8):
                reader.Text(ref Fields.ExternalId(this));
                return true;
            case 11 when name.SequenceEqual("upgradeMode"u8):
                reader.Vocabulary(ref Fields.UpgradeMode(this));
                return true;
            case 12 when name.SequenceEqual("experimental"u8):
                reader.Boolean(ref Fields.Experimental(this));
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
        writer.Records(",\"steps\":"u8, Steps);
        writer.Texts(",\"tags\":"u8, Tags);
        writer.Node(",\"metadata\":"u8, Metadata);
        writer.Node(",\"arguments\":"u8, Arguments);
        writer.Records(",\"callbacks\":"u8, Callbacks);
        writer.Record(",\"tips\":"u8, Tips);
        writer.Vocabulary(",\"nsfwLevel\":"u8, NsfwLevel);
        writer.Boolean(",\"experimental\":"u8, Experimental);
        writer.Boolean(",\"allowMatureContent\":"u8, AllowMatureContent);
        writer.Vocabulary(",\"upgradeMode\":"u8, UpgradeMode);
        writer.Vocabularies(",\"currencies\":"u8, Currencies);
        writer.Boolean(",\"ephemeral\":"u8, Ephemeral);
        writer.Text(",\"externalId\":"u8, ExternalId);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref IReadOnlyList<WorkflowStepTemplate>? Steps(WorkflowTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Tags>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? Tags(WorkflowTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Metadata>k__BackingField")]
    internal static extern ref JsonObject? Metadata(WorkflowTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Arguments>k__BackingField")]
    internal static extern ref JsonObject? Arguments(WorkflowTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Callbacks>k__BackingField")]
    internal static extern ref IReadOnlyList<WorkflowCallback>? Callbacks(WorkflowTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Tips>k__BackingField")]
    internal static extern ref WorkflowTips? Tips(WorkflowTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NsfwLevel>k__BackingField")]
    internal static extern ref NsfwLevel? NsfwLevel(WorkflowTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Experimental>k__BackingField")]
    internal static extern ref bool? Experimental(WorkflowTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AllowMatureContent>k__BackingField")]
    internal static extern ref bool? AllowMatureContent(WorkflowTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UpgradeMode>k__BackingField")]
    internal static extern ref UpgradeMode? UpgradeMode(WorkflowTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Currencies>k__BackingField")]
    internal static extern ref IReadOnlyList<BuzzAccount>? Currencies(WorkflowTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Ephemeral>k__BackingField")]
    internal static extern ref bool? Ephemeral(WorkflowTemplate record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ExternalId>k__BackingField")]
    internal static extern ref string? ExternalId(WorkflowTemplate record);
}
