// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

[JsonConverter(typeof(WireConverter<MediaCanvas>))]
public sealed partial record MediaCanvas : IWireRecord<MediaCanvas>
{
    static MediaCanvas IWireRecord<MediaCanvas>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MediaCanvas Blank() => new();

    internal override IEnumerable<string> WireNames => ["width", "height", "fps", "background", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("fps"u8):
                reader.Int32(ref Fields.Fps(this));
                return true;
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 10 when name.SequenceEqual("background"u8):
                reader.Text(ref Fields.Background(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Int32(",\"fps\":"u8, Fps);
        writer.Text(",\"background\":"u8, Background);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(MediaCanvas record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(MediaCanvas record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Fps>k__BackingField")]
    internal static extern ref int? Fps(MediaCanvas record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Background>k__BackingField")]
    internal static extern ref string? Background(MediaCanvas record);
}
