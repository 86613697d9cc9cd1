// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Repeat;

[JsonConverter(typeof(WireConverter<RepeatFor>))]
public sealed partial record RepeatFor : IWireRecord<RepeatFor>
{
    static RepeatFor IWireRecord<RepeatFor>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static RepeatFor Blank() => new() { Source = null!, Path = null!, As = null! };

    internal override IEnumerable<string> WireNames => ["$ref", "path", "as", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("as"u8):
                reader.Text(ref Fields.As(this));
                return true;
            case 4 when name.SequenceEqual("$ref"u8):
                reader.Text(ref Fields.Source(this));
                return true;
            case 4 when name.SequenceEqual("path"u8):
                reader.Text(ref Fields.Path(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"$ref\":"u8, Source);
        writer.Text(",\"path\":"u8, Path);
        writer.Text(",\"as\":"u8, As);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Source>k__BackingField")]
    internal static extern ref string? Source(RepeatFor record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Path>k__BackingField")]
    internal static extern ref string? Path(RepeatFor record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<As>k__BackingField")]
    internal static extern ref string? As(RepeatFor record);
}
