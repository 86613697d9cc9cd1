// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<WorkflowCallback>))]
public sealed partial record WorkflowCallback : IWireRecord<WorkflowCallback>
{
    static WorkflowCallback IWireRecord<WorkflowCallback>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static WorkflowCallback Blank() => new() { Events = null! };

    internal override IEnumerable<string> WireNames => ["url", "type", "detailed", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("url"u8):
                reader.Text(ref Fields.UrlOnWire(this));
                return true;
            case 4 when name.SequenceEqual("type"u8):
                reader.LooseVocabularies(ref Fields.Events(this));
                return true;
            case 8 when name.SequenceEqual("detailed"u8):
                reader.Boolean(ref Fields.Detailed(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"url\":"u8, UrlOnWire);
        writer.Vocabularies(",\"type\":"u8, Events);
        writer.Boolean(",\"detailed\":"u8, Detailed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UrlOnWire>k__BackingField")]
    internal static extern ref string? UrlOnWire(WorkflowCallback record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Events>k__BackingField")]
    internal static extern ref IReadOnlyList<CallbackEventType>? Events(WorkflowCallback record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Detailed>k__BackingField")]
    internal static extern ref bool? Detailed(WorkflowCallback record);
}
