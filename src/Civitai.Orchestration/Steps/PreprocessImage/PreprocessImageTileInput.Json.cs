// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageTileInput>))]
public sealed partial record PreprocessImageTileInput : IWireRecord<PreprocessImageTileInput>
{
    static PreprocessImageTileInput IWireRecord<PreprocessImageTileInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageTileInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["pyrUpIterations", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 15 when name.SequenceEqual("pyrUpIterations"u8):
                reader.Int32(ref Fields.Iterations(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"tile\""u8);
        writer.Int32(",\"pyrUpIterations\":"u8, Iterations);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Iterations>k__BackingField")]
    internal static extern ref int? Iterations(PreprocessImageTileInput record);
}
