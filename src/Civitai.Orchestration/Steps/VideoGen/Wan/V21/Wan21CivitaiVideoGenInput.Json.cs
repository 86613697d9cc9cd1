// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Wan21CivitaiVideoGenInput>))]
public sealed partial record Wan21CivitaiVideoGenInput : IWireRecord<Wan21CivitaiVideoGenInput>
{
    static Wan21CivitaiVideoGenInput IWireRecord<Wan21CivitaiVideoGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Wan21CivitaiVideoGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["model", "images", "width", "height", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Value(ref Fields.Model(this));
                return true;
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"wan\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Text(",\"provider\":"u8, ProviderOnWire);
        writer.Value(",\"model\":"u8, Model);
        writer.Values(",\"images\":"u8, Images);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref Air? Model(Wan21CivitaiVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(Wan21CivitaiVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(Wan21CivitaiVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(Wan21CivitaiVideoGenInput record);
}
