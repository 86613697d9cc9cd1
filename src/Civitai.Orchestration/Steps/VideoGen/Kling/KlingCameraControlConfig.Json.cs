// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<KlingCameraControlConfig>))]
public sealed partial record KlingCameraControlConfig : IWireRecord<KlingCameraControlConfig>
{
    static KlingCameraControlConfig IWireRecord<KlingCameraControlConfig>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static KlingCameraControlConfig Blank() => new();

    internal override IEnumerable<string> WireNames => ["horizontal", "vertical", "pan", "tilt", "roll", "zoom", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("pan"u8):
                reader.Double(ref Fields.Pan(this));
                return true;
            case 4 when name.SequenceEqual("tilt"u8):
                reader.Double(ref Fields.Tilt(this));
                return true;
            case 4 when name.SequenceEqual("roll"u8):
                reader.Double(ref Fields.Roll(this));
                return true;
            case 4 when name.SequenceEqual("zoom"u8):
                reader.Double(ref Fields.Zoom(this));
                return true;
            case 8 when name.SequenceEqual("vertical"u8):
                reader.Double(ref Fields.Vertical(this));
                return true;
            case 10 when name.SequenceEqual("horizontal"u8):
                reader.Double(ref Fields.Horizontal(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Double(",\"horizontal\":"u8, Horizontal);
        writer.Double(",\"vertical\":"u8, Vertical);
        writer.Double(",\"pan\":"u8, Pan);
        writer.Double(",\"tilt\":"u8, Tilt);
        writer.Double(",\"roll\":"u8, Roll);
        writer.Double(",\"zoom\":"u8, Zoom);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Horizontal>k__BackingField")]
    internal static extern ref double? Horizontal(KlingCameraControlConfig record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Vertical>k__BackingField")]
    internal static extern ref double? Vertical(KlingCameraControlConfig record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Pan>k__BackingField")]
    internal static extern ref double? Pan(KlingCameraControlConfig record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Tilt>k__BackingField")]
    internal static extern ref double? Tilt(KlingCameraControlConfig record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Roll>k__BackingField")]
    internal static extern ref double? Roll(KlingCameraControlConfig record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Zoom>k__BackingField")]
    internal static extern ref double? Zoom(KlingCameraControlConfig record);
}
