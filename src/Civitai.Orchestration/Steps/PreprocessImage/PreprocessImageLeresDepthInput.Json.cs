// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageLeresDepthInput>))]
public sealed partial record PreprocessImageLeresDepthInput : IWireRecord<PreprocessImageLeresDepthInput>
{
    static PreprocessImageLeresDepthInput IWireRecord<PreprocessImageLeresDepthInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageLeresDepthInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["removeNearest", "removeBackground", "boost", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("boost"u8):
                reader.Vocabulary(ref Fields.Boost(this));
                return true;
            case 13 when name.SequenceEqual("removeNearest"u8):
                reader.Double(ref Fields.RemoveNearest(this));
                return true;
            case 16 when name.SequenceEqual("removeBackground"u8):
                reader.Double(ref Fields.RemoveBackground(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"leres-depth\""u8);
        writer.Double(",\"removeNearest\":"u8, RemoveNearest);
        writer.Double(",\"removeBackground\":"u8, RemoveBackground);
        writer.Vocabulary(",\"boost\":"u8, Boost);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RemoveNearest>k__BackingField")]
    internal static extern ref double? RemoveNearest(PreprocessImageLeresDepthInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RemoveBackground>k__BackingField")]
    internal static extern ref double? RemoveBackground(PreprocessImageLeresDepthInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Boost>k__BackingField")]
    internal static extern ref PreprocessorSwitch? Boost(PreprocessImageLeresDepthInput record);
}
