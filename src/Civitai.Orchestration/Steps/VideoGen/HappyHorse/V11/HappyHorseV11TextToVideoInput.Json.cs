// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<HappyHorseV11TextToVideoInput>))]
public sealed partial record HappyHorseV11TextToVideoInput : IWireRecord<HappyHorseV11TextToVideoInput>
{
    static HappyHorseV11TextToVideoInput IWireRecord<HappyHorseV11TextToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static HappyHorseV11TextToVideoInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["aspectRatio", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"happyHorse\",\"version\":\"v1.1\",\"operation\":\"textToVideo\""u8);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(HappyHorseV11TextToVideoInput record);
}
