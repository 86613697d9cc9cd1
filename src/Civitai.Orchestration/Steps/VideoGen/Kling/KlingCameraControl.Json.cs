// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<KlingCameraControl>))]
public sealed partial record KlingCameraControl : IWireRecord<KlingCameraControl>
{
    static KlingCameraControl IWireRecord<KlingCameraControl>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static KlingCameraControl Blank() => new();

    internal override IEnumerable<string> WireNames => ["config", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("config"u8):
                reader.Record(ref Fields.Config(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"config\":"u8, Config);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Config>k__BackingField")]
    internal static extern ref KlingCameraControlConfig? Config(KlingCameraControl record);
}
