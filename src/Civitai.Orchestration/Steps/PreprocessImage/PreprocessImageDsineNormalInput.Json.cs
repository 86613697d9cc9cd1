// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageDsineNormalInput>))]
public sealed partial record PreprocessImageDsineNormalInput : IWireRecord<PreprocessImageDsineNormalInput>
{
    static PreprocessImageDsineNormalInput IWireRecord<PreprocessImageDsineNormalInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageDsineNormalInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["fov", "iterations", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("fov"u8):
                reader.Double(ref Fields.Fov(this));
                return true;
            case 10 when name.SequenceEqual("iterations"u8):
                reader.Int32(ref Fields.Iterations(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"dsine-normal\""u8);
        writer.Double(",\"fov\":"u8, Fov);
        writer.Int32(",\"iterations\":"u8, Iterations);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Fov>k__BackingField")]
    internal static extern ref double? Fov(PreprocessImageDsineNormalInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Iterations>k__BackingField")]
    internal static extern ref int? Iterations(PreprocessImageDsineNormalInput record);
}
