// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Civitai.Orchestration.Serialization;

namespace Civitai.Orchestration.AceStepAudio;

[JsonConverter(typeof(WireConverter<AceStepAudioInput>))]
public sealed partial record AceStepAudioInput : IWireRecord<AceStepAudioInput>
{
    static AceStepAudioInput IWireRecord<AceStepAudioInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static AceStepAudioInput Blank() => new() { MusicDescription = default, Lyrics = default, Seed = default };

    internal override IEnumerable<string> WireNames =>
    [
        "musicDescription", "lyrics", "seed", "duration", "bpm", "timeSignature", "language", "key", "instrumentalWeight", "vocalWeight", "diffusionModel",
        "cover", "clipModel", "vaeModel", "languageModel", "steps", "cfg", "loras", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("bpm"u8):
                reader.Int32(ref Fields.Bpm(this));
                return true;
            case 3 when name.SequenceEqual("key"u8):
                reader.Vocabulary(ref Fields.Key(this));
                return true;
            case 3 when name.SequenceEqual("cfg"u8):
                reader.Double(ref Fields.Cfg(this));
                return true;
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("cover"u8):
                reader.Record(ref Fields.Cover(this));
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
            case 8 when name.SequenceEqual("duration"u8):
                reader.Double(ref Fields.Duration(this));
                return true;
            case 8 when name.SequenceEqual("language"u8):
                reader.Vocabulary(ref Fields.Language(this));
                return true;
            case 8 when name.SequenceEqual("vaeModel"u8):
                reader.Value(ref Fields.VaeModel(this));
                return true;
            case 9 when name.SequenceEqual("clipModel"u8):
                reader.Value(ref Fields.ClipModel(this));
                return true;
            case 11 when name.SequenceEqual("vocalWeight"u8):
                reader.Double(ref Fields.VocalWeight(this));
                return true;
            case 13 when name.SequenceEqual("timeSignature"u8):
                reader.Vocabulary(ref Fields.TimeSignature(this));
                return true;
            case 13 when name.SequenceEqual("languageModel"u8):
                reader.Value(ref Fields.LanguageModel(this));
                return true;
            case 14 when name.SequenceEqual("diffusionModel"u8):
                reader.Value(ref Fields.DiffusionModel(this));
                return true;
            case 16 when name.SequenceEqual("musicDescription"u8):
                reader.Value(ref Fields.MusicDescription(this));
                return true;
            case 18 when name.SequenceEqual("instrumentalWeight"u8):
                reader.Double(ref Fields.InstrumentalWeight(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"musicDescription\":"u8, MusicDescription);
        writer.Value(",\"lyrics\":"u8, Lyrics);
        writer.Value(",\"seed\":"u8, Seed);
        writer.Double(",\"duration\":"u8, Duration);
        writer.Int32(",\"bpm\":"u8, Bpm);
        writer.Vocabulary(",\"timeSignature\":"u8, TimeSignature);
        writer.Vocabulary(",\"language\":"u8, Language);
        writer.Vocabulary(",\"key\":"u8, Key);
        writer.Double(",\"instrumentalWeight\":"u8, InstrumentalWeight);
        writer.Double(",\"vocalWeight\":"u8, VocalWeight);
        writer.Value(",\"diffusionModel\":"u8, DiffusionModel);
        writer.Record(",\"cover\":"u8, Cover);
        writer.Value(",\"clipModel\":"u8, ClipModel);
        writer.Value(",\"vaeModel\":"u8, VaeModel);
        writer.Value(",\"languageModel\":"u8, LanguageModel);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Double(",\"cfg\":"u8, Cfg);
        writer.WriteStrengths(",\"loras\":"u8, Loras);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MusicDescription>k__BackingField")]
    internal static extern ref ValueOrReference<string> MusicDescription(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Lyrics>k__BackingField")]
    internal static extern ref ValueOrReference<string> Lyrics(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long> Seed(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref double? Duration(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Bpm>k__BackingField")]
    internal static extern ref int? Bpm(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TimeSignature>k__BackingField")]
    internal static extern ref AceStepTimeSignature? TimeSignature(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Language>k__BackingField")]
    internal static extern ref AceStepLanguage? Language(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Key>k__BackingField")]
    internal static extern ref AceStepKey? Key(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<InstrumentalWeight>k__BackingField")]
    internal static extern ref double? InstrumentalWeight(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VocalWeight>k__BackingField")]
    internal static extern ref double? VocalWeight(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DiffusionModel>k__BackingField")]
    internal static extern ref Air? DiffusionModel(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Cover>k__BackingField")]
    internal static extern ref AceStepAudioCover? Cover(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ClipModel>k__BackingField")]
    internal static extern ref Air? ClipModel(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VaeModel>k__BackingField")]
    internal static extern ref Air? VaeModel(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<LanguageModel>k__BackingField")]
    internal static extern ref Air? LanguageModel(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Cfg>k__BackingField")]
    internal static extern ref double? Cfg(AceStepAudioInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Loras>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<Air, double>? Loras(AceStepAudioInput record);
}
