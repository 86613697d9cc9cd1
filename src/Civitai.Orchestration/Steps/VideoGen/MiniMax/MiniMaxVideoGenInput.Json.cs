// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<MiniMaxVideoGenInput>))]
public sealed partial record MiniMaxVideoGenInput : IWireRecord<MiniMaxVideoGenInput>
{
    static MiniMaxVideoGenInput IWireRecord<MiniMaxVideoGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MiniMaxVideoGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["model", "sourceImage", "enablePromptEnhancer", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Vocabulary(ref Fields.Model(this));
                return true;
            case 11 when name.SequenceEqual("sourceImage"u8):
                reader.Value(ref Fields.SourceImage(this));
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
        writer.Raw("\"engine\":\"minimax\""u8);
        writer.Vocabulary(",\"model\":"u8, Model);
        writer.Value(",\"sourceImage\":"u8, SourceImage);
        writer.Boolean(",\"enablePromptEnhancer\":"u8, EnablePromptEnhancer);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref MiniMaxModel? Model(MiniMaxVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceImage>k__BackingField")]
    internal static extern ref MediaSource? SourceImage(MiniMaxVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePromptEnhancer>k__BackingField")]
    internal static extern ref bool? EnablePromptEnhancer(MiniMaxVideoGenInput record);
}
