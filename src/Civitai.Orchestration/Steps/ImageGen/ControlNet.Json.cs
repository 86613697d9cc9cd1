// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ControlNet>))]
public sealed partial record ControlNet : IWireRecord<ControlNet>
{
    static ControlNet IWireRecord<ControlNet>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ControlNet Blank() => new() { Preprocessor = default };

    internal override IEnumerable<string> WireNames => ["preprocessor", "weight", "startStep", "endStep", "image", "mask", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("mask"u8):
                reader.Value(ref Fields.Mask(this));
                return true;
            case 5 when name.SequenceEqual("image"u8):
                reader.Value(ref Fields.Image(this));
                return true;
            case 6 when name.SequenceEqual("weight"u8):
                reader.Double(ref Fields.Weight(this));
                return true;
            case 7 when name.SequenceEqual("endStep"u8):
                reader.Double(ref Fields.EndStep(this));
                return true;
            case 9 when name.SequenceEqual("startStep"u8):
                reader.Double(ref Fields.StartStep(this));
                return true;
            case 12 when name.SequenceEqual("preprocessor"u8):
                reader.Vocabulary(ref Fields.Preprocessor(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"preprocessor\":"u8, Preprocessor);
        writer.Double(",\"weight\":"u8, Weight);
        writer.Double(",\"startStep\":"u8, StartStep);
        writer.Double(",\"endStep\":"u8, EndStep);
        writer.Value(",\"image\":"u8, Image);
        writer.Value(",\"mask\":"u8, Mask);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Preprocessor>k__BackingField")]
    internal static extern ref ImageTransformer Preprocessor(ControlNet record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Weight>k__BackingField")]
    internal static extern ref double? Weight(ControlNet record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<StartStep>k__BackingField")]
    internal static extern ref double? StartStep(ControlNet record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EndStep>k__BackingField")]
    internal static extern ref double? EndStep(ControlNet record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Image>k__BackingField")]
    internal static extern ref MediaSource? Image(ControlNet record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Mask>k__BackingField")]
    internal static extern ref MediaSource? Mask(ControlNet record);
}
