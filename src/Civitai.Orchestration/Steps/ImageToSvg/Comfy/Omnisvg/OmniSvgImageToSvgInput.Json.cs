// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

[JsonConverter(typeof(WireConverter<OmniSvgImageToSvgInput>))]
public sealed partial record OmniSvgImageToSvgInput : IWireRecord<OmniSvgImageToSvgInput>
{
    static OmniSvgImageToSvgInput IWireRecord<OmniSvgImageToSvgInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static OmniSvgImageToSvgInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames =>
    [
        "model", "prompt", "maxLength", "seed", "topP", "topK", "temperature", "repetitionPenalty", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 4 when name.SequenceEqual("topP"u8):
                reader.Double(ref Fields.TopP(this));
                return true;
            case 4 when name.SequenceEqual("topK"u8):
                reader.Int32(ref Fields.TopK(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Vocabulary(ref Fields.Model(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 9 when name.SequenceEqual("maxLength"u8):
                reader.Int32(ref Fields.MaxLength(this));
                return true;
            case 11 when name.SequenceEqual("temperature"u8):
                reader.Double(ref Fields.Temperature(this));
                return true;
            case 17 when name.SequenceEqual("repetitionPenalty"u8):
                reader.Double(ref Fields.RepetitionPenalty(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"omnisvg\""u8);
        writer.Vocabulary(",\"model\":"u8, Model);
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Int32(",\"maxLength\":"u8, MaxLength);
        writer.Value(",\"seed\":"u8, Seed);
        writer.Double(",\"topP\":"u8, TopP);
        writer.Int32(",\"topK\":"u8, TopK);
        writer.Double(",\"temperature\":"u8, Temperature);
        writer.Double(",\"repetitionPenalty\":"u8, RepetitionPenalty);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref OmniSvgModel? Model(OmniSvgImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? Prompt(OmniSvgImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxLength>k__BackingField")]
    internal static extern ref int? MaxLength(OmniSvgImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(OmniSvgImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TopP>k__BackingField")]
    internal static extern ref double? TopP(OmniSvgImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TopK>k__BackingField")]
    internal static extern ref int? TopK(OmniSvgImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Temperature>k__BackingField")]
    internal static extern ref double? Temperature(OmniSvgImageToSvgInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RepetitionPenalty>k__BackingField")]
    internal static extern ref double? RepetitionPenalty(OmniSvgImageToSvgInput record);
}
