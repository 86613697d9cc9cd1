// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageDensePoseInput>))]
public sealed partial record PreprocessImageDensePoseInput : IWireRecord<PreprocessImageDensePoseInput>
{
    static PreprocessImageDensePoseInput IWireRecord<PreprocessImageDensePoseInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageDensePoseInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["model", "colormap", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Vocabulary(ref Fields.Model(this));
                return true;
            case 8 when name.SequenceEqual("colormap"u8):
                reader.Vocabulary(ref Fields.Colormap(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"densepose\""u8);
        writer.Vocabulary(",\"model\":"u8, Model);
        writer.Vocabulary(",\"colormap\":"u8, Colormap);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref DensePoseModel? Model(PreprocessImageDensePoseInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Colormap>k__BackingField")]
    internal static extern ref DensePoseColormap? Colormap(PreprocessImageDensePoseInput record);
}
