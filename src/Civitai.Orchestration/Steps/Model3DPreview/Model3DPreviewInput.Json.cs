// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Model3DPreview;

[JsonConverter(typeof(WireConverter<Model3DPreviewInput>))]
public sealed partial record Model3DPreviewInput : IWireRecord<Model3DPreviewInput>
{
    static Model3DPreviewInput IWireRecord<Model3DPreviewInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static Model3DPreviewInput Blank() => new() { Model = default, CameraPoses = null! };

    internal override IEnumerable<string> WireNames => ["model", "cameraPoses", "width", "height", "outputFormat", "background", "format", .. base.WireNames];

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
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 6 when name.SequenceEqual("format"u8):
                reader.Text(ref Fields.Format(this));
                return true;
            case 10 when name.SequenceEqual("background"u8):
                reader.Text(ref Fields.Background(this));
                return true;
            case 11 when name.SequenceEqual("cameraPoses"u8):
                reader.Records(ref Fields.CameraPoses(this));
                return true;
            case 12 when name.SequenceEqual("outputFormat"u8):
                reader.Vocabulary(ref Fields.OutputFormat(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"model\":"u8, Model);
        writer.Records(",\"cameraPoses\":"u8, CameraPoses);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Vocabulary(",\"outputFormat\":"u8, OutputFormat);
        writer.Text(",\"background\":"u8, Background);
        writer.Text(",\"format\":"u8, Format);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref Air Model(Model3DPreviewInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CameraPoses>k__BackingField")]
    internal static extern ref IReadOnlyList<Model3DPreviewCameraPose>? CameraPoses(Model3DPreviewInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(Model3DPreviewInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(Model3DPreviewInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OutputFormat>k__BackingField")]
    internal static extern ref Model3DPreviewFormat? OutputFormat(Model3DPreviewInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Background>k__BackingField")]
    internal static extern ref string? Background(Model3DPreviewInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Format>k__BackingField")]
    internal static extern ref string? Format(Model3DPreviewInput record);
}
