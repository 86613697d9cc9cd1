// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageZoeDepthAnythingInput>))]
public sealed partial record PreprocessImageZoeDepthAnythingInput : IWireRecord<PreprocessImageZoeDepthAnythingInput>
{
    static PreprocessImageZoeDepthAnythingInput IWireRecord<PreprocessImageZoeDepthAnythingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageZoeDepthAnythingInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["environment", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 11 when name.SequenceEqual("environment"u8):
                reader.Vocabulary(ref Fields.Environment(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"zoe-depth-anything\""u8);
        writer.Vocabulary(",\"environment\":"u8, Environment);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Environment>k__BackingField")]
    internal static extern ref ZoeDepthEnvironment? Environment(PreprocessImageZoeDepthAnythingInput record);
}
