// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

[JsonConverter(typeof(WireConverter<ComposedElement>))]
public sealed partial record ComposedElement : IWireRecord<ComposedElement>
{
    static ComposedElement IWireRecord<ComposedElement>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComposedElement Blank() => new();

    internal override IEnumerable<string> WireNames => ["startSeconds", "duration", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("duration"u8):
                reader.Double(ref Fields.DurationSeconds(this));
                return true;
            case 12 when name.SequenceEqual("startSeconds"u8):
                reader.Double(ref Fields.StartSeconds(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Double(",\"startSeconds\":"u8, StartSeconds);
        writer.Double(",\"duration\":"u8, DurationSeconds);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartSeconds>k__BackingField")]
    internal static extern ref double? StartSeconds(ComposedElement record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DurationSeconds>k__BackingField")]
    internal static extern ref double? DurationSeconds(ComposedElement record);
}
