// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<MochiVideoGenInput>))]
public sealed partial record MochiVideoGenInput : IWireRecord<MochiVideoGenInput>
{
    static MochiVideoGenInput IWireRecord<MochiVideoGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MochiVideoGenInput Blank() => new() { Seed = default, Prompt = default };

    internal override IEnumerable<string> WireNames => ["enablePromptEnhancer", "seed", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 20 when name.SequenceEqual("enablePromptEnhancer"u8):
                reader.Boolean(ref Fields.EnablePromptEnhancer(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"mochi\""u8);
        writer.Boolean(",\"enablePromptEnhancer\":"u8, EnablePromptEnhancer);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePromptEnhancer>k__BackingField")]
    internal static extern ref bool? EnablePromptEnhancer(MochiVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long> Seed(MochiVideoGenInput record);
}
