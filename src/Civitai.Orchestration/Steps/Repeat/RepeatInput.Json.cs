// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Repeat;

[JsonConverter(typeof(WireConverter<RepeatInput>))]
public sealed partial record RepeatInput : IWireRecord<RepeatInput>
{
    static RepeatInput IWireRecord<RepeatInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static RepeatInput Blank() => new() { For = null!, Template = null! };

    internal override IEnumerable<string> WireNames => ["for", "template", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("for"u8):
                reader.Record(ref Fields.For(this));
                return true;
            case 8 when name.SequenceEqual("template"u8):
                reader.AnyLeaf(ref Fields.Template(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"for\":"u8, For);
        writer.Record(",\"template\":"u8, Template);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<For>k__BackingField")]
    internal static extern ref RepeatFor? For(RepeatInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Template>k__BackingField")]
    internal static extern ref WorkflowStepTemplate? Template(RepeatInput record);
}
