// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

[JsonConverter(typeof(WireConverter<XGuardModerationInput>))]
public abstract partial record XGuardModerationInput : IWireRecord<XGuardModerationInput>
{
    static XGuardModerationInput IWireRecord<XGuardModerationInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames => ["mode", "labels", "labelOverrides", "storeFullResponse", "includeReasoning", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("mode"u8):
                reader.Skip();
                return true;
            case 6 when name.SequenceEqual("labels"u8):
                reader.Texts(ref Fields.Labels(this));
                return true;
            case 14 when name.SequenceEqual("labelOverrides"u8):
                reader.Records(ref Fields.LabelOverrides(this));
                return true;
            case 16 when name.SequenceEqual("includeReasoning"u8):
                reader.Boolean(ref Fields.IncludeReasoning(this));
                return true;
            case 17 when name.SequenceEqual("storeFullResponse"u8):
                reader.Boolean(ref Fields.StoreFullResponse(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Texts(",\"labels\":"u8, Labels);
        writer.Records(",\"labelOverrides\":"u8, LabelOverrides);
        writer.Boolean(",\"storeFullResponse\":"u8, StoreFullResponse);
        writer.Boolean(",\"includeReasoning\":"u8, IncludeReasoning);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Labels>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? Labels(XGuardModerationInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LabelOverrides>k__BackingField")]
    internal static extern ref IReadOnlyList<XGuardLabel>? LabelOverrides(XGuardModerationInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StoreFullResponse>k__BackingField")]
    internal static extern ref bool? StoreFullResponse(XGuardModerationInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IncludeReasoning>k__BackingField")]
    internal static extern ref bool? IncludeReasoning(XGuardModerationInput record);
}
