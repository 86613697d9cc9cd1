// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Model3DPreview;

[JsonConverter(typeof(WireConverter<Model3DPreviewCameraPose>))]
public sealed partial record Model3DPreviewCameraPose : IWireRecord<Model3DPreviewCameraPose>
{
    static Model3DPreviewCameraPose IWireRecord<Model3DPreviewCameraPose>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Model3DPreviewCameraPose Blank() => new();

    internal override IEnumerable<string> WireNames => ["name", "yaw", "pitch", "distance", "fov", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("yaw"u8):
                reader.Double(ref Fields.Yaw(this));
                return true;
            case 3 when name.SequenceEqual("fov"u8):
                reader.Double(ref Fields.Fov(this));
                return true;
            case 4 when name.SequenceEqual("name"u8):
                reader.Text(ref Fields.Name(this));
                return true;
            case 5 when name.SequenceEqual("pitch"u8):
                reader.Double(ref Fields.Pitch(this));
                return true;
            case 8 when name.SequenceEqual("distance"u8):
                reader.Double(ref Fields.Distance(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"name\":"u8, Name);
        writer.Double(",\"yaw\":"u8, Yaw);
        writer.Double(",\"pitch\":"u8, Pitch);
        writer.Double(",\"distance\":"u8, Distance);
        writer.Double(",\"fov\":"u8, Fov);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Name>k__BackingField")]
    internal static extern ref string? Name(Model3DPreviewCameraPose record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Yaw>k__BackingField")]
    internal static extern ref double? Yaw(Model3DPreviewCameraPose record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Pitch>k__BackingField")]
    internal static extern ref double? Pitch(Model3DPreviewCameraPose record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Distance>k__BackingField")]
    internal static extern ref double? Distance(Model3DPreviewCameraPose record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Fov>k__BackingField")]
    internal static extern ref double? Fov(Model3DPreviewCameraPose record);
}
