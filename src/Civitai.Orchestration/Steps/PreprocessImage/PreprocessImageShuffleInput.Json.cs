// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageShuffleInput>))]
public sealed partial record PreprocessImageShuffleInput : IWireRecord<PreprocessImageShuffleInput>
{
    static PreprocessImageShuffleInput IWireRecord<PreprocessImageShuffleInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageShuffleInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["seed", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Int32(ref Fields.Seed(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"shuffle\""u8);
        writer.Int32(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref int? Seed(PreprocessImageShuffleInput record);
}
