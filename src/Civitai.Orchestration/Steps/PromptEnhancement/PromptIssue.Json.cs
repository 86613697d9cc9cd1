// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PromptEnhancement;

[JsonConverter(typeof(WireConverter<PromptIssue>))]
public sealed partial record PromptIssue : IWireRecord<PromptIssue>
{
    static PromptIssue IWireRecord<PromptIssue>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PromptIssue Blank() => new();

    internal override IEnumerable<string> WireNames => ["description", "severity", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("severity"u8):
                reader.Text(ref Fields.Severity(this));
                return true;
            case 11 when name.SequenceEqual("description"u8):
                reader.Text(ref Fields.DescriptionOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"description\":"u8, DescriptionOnWire);
        writer.Text(",\"severity\":"u8, Severity);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DescriptionOnWire>k__BackingField")]
    internal static extern ref string? DescriptionOnWire(PromptIssue record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Severity>k__BackingField")]
    internal static extern ref string? Severity(PromptIssue record);
}
