// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Serialization;

namespace Civitai.Orchestration.MiniMaxMusic3;

[JsonConverter(typeof(WireConverter<MiniMaxMusic3Input>))]
public sealed partial record MiniMaxMusic3Input : IWireRecord<MiniMaxMusic3Input>
{
    static MiniMaxMusic3Input IWireRecord<MiniMaxMusic3Input>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static MiniMaxMusic3Input Blank() => new() { Caption = default, Lyrics = default, Seed = default };

    internal override IEnumerable<string> WireNames =>
    [
        "caption", "lyrics", "seed", "maxDuration", "steps", "cfg", "topK", "diffusionModel", "textEncoder", "vae", "loras", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("cfg"u8):
                reader.Double(ref Fields.Cfg(this));
                return true;
            case 3 when name.SequenceEqual("vae"u8):
                reader.Value(ref Fields.Vae(this));
                return true;
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 4 when name.SequenceEqual("topK"u8):
                reader.Int32(ref Fields.TopK(this));
                return true;
            case 5 when name.SequenceEqual("steps"u8):
                reader.Int32(ref Fields.Steps(this));
                return true;
            case 5 when name.SequenceEqual("loras"u8):
                reader.ReadStrengths(ref Fields.Loras(this));
                return true;
            case 6 when name.SequenceEqual("lyrics"u8):
                reader.Value(ref Fields.Lyrics(this));
                return true;
            case 7 when name.SequenceEqual("caption"u8):
                reader.Value(ref Fields.Caption(this));
                return true;
            case 11 when name.SequenceEqual("maxDuration"u8):
                reader.Double(ref Fields.MaxDuration(this));
                return true;
            case 11 when name.SequenceEqual("textEncoder"u8):
                reader.Value(ref Fields.TextEncoder(this));
                return true;
            case 14 when name.SequenceEqual("diffusionModel"u8):
                reader.Value(ref Fields.DiffusionModel(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"caption\":"u8, Caption);
        writer.Value(",\"lyrics\":"u8, Lyrics);
        writer.Value(",\"seed\":"u8, Seed);
        writer.Double(",\"maxDuration\":"u8, MaxDuration);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Double(",\"cfg\":"u8, Cfg);
        writer.Int32(",\"topK\":"u8, TopK);
        writer.Value(",\"diffusionModel\":"u8, DiffusionModel);
        writer.Value(",\"textEncoder\":"u8, TextEncoder);
        writer.Value(",\"vae\":"u8, Vae);
        writer.WriteStrengths(",\"loras\":"u8, Loras);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Caption>k__BackingField")]
    internal static extern ref ValueOrReference<string> Caption(MiniMaxMusic3Input record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Lyrics>k__BackingField")]
    internal static extern ref ValueOrReference<string> Lyrics(MiniMaxMusic3Input record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long> Seed(MiniMaxMusic3Input record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxDuration>k__BackingField")]
    internal static extern ref double? MaxDuration(MiniMaxMusic3Input record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(MiniMaxMusic3Input record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Cfg>k__BackingField")]
    internal static extern ref double? Cfg(MiniMaxMusic3Input record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TopK>k__BackingField")]
    internal static extern ref int? TopK(MiniMaxMusic3Input record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DiffusionModel>k__BackingField")]
    internal static extern ref Air? DiffusionModel(MiniMaxMusic3Input record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextEncoder>k__BackingField")]
    internal static extern ref Air? TextEncoder(MiniMaxMusic3Input record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Vae>k__BackingField")]
    internal static extern ref Air? Vae(MiniMaxMusic3Input record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Loras>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<Air, double>? Loras(MiniMaxMusic3Input record);
}
