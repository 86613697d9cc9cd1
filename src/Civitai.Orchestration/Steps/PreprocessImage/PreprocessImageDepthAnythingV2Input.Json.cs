// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageDepthAnythingV2Input>))]
public sealed partial record PreprocessImageDepthAnythingV2Input : IWireRecord<PreprocessImageDepthAnythingV2Input>
{
    static PreprocessImageDepthAnythingV2Input IWireRecord<PreprocessImageDepthAnythingV2Input>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageDepthAnythingV2Input Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["checkpoint", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 10 when name.SequenceEqual("checkpoint"u8):
                reader.Vocabulary(ref Fields.Checkpoint(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"depth-anything-v2\""u8);
        writer.Vocabulary(",\"checkpoint\":"u8, Checkpoint);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Checkpoint>k__BackingField")]
    internal static extern ref DepthAnythingV2Checkpoint? Checkpoint(PreprocessImageDepthAnythingV2Input record);
}
