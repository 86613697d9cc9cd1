// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageRealisticLineartInput>))]
public sealed partial record PreprocessImageRealisticLineartInput : IWireRecord<PreprocessImageRealisticLineartInput>
{
    static PreprocessImageRealisticLineartInput IWireRecord<PreprocessImageRealisticLineartInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageRealisticLineartInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["coarse", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("coarse"u8):
                reader.Vocabulary(ref Fields.Coarse(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"lineart-realistic\""u8);
        writer.Vocabulary(",\"coarse\":"u8, Coarse);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Coarse>k__BackingField")]
    internal static extern ref PreprocessorSwitch? Coarse(PreprocessImageRealisticLineartInput record);
}
