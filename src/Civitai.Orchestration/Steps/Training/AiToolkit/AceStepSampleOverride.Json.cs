// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<AceStepSampleOverride>))]
public sealed partial record AceStepSampleOverride : IWireRecord<AceStepSampleOverride>
{
    static AceStepSampleOverride IWireRecord<AceStepSampleOverride>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AceStepSampleOverride Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "lyrics", "duration", "bpm", "timeSignature", "language", "key", "instrumentalWeight", "vocalWeight", "steps", "cfg", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("bpm"u8):
                reader.Int32(ref Fields.Bpm(this));
                return true;
            case 3 when name.SequenceEqual("key"u8):
                reader.Text(ref Fields.Key(this));
                return true;
            case 3 when name.SequenceEqual("cfg"u8):
                reader.Double(ref Fields.Cfg(this));
                return true;
            case 5 when name.SequenceEqual("steps"u8):
                reader.Int32(ref Fields.Steps(this));
                return true;
            case 6 when name.SequenceEqual("lyrics"u8):
                reader.Text(ref Fields.Lyrics(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Double(ref Fields.Duration(this));
                return true;
            case 8 when name.SequenceEqual("language"u8):
                reader.Text(ref Fields.Language(this));
                return true;
            case 11 when name.SequenceEqual("vocalWeight"u8):
                reader.Double(ref Fields.VocalWeight(this));
                return true;
            case 13 when name.SequenceEqual("timeSignature"u8):
                reader.Text(ref Fields.TimeSignature(this));
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
        writer.Text(",\"lyrics\":"u8, Lyrics);
        writer.Double(",\"duration\":"u8, Duration);
        writer.Int32(",\"bpm\":"u8, Bpm);
        writer.Text(",\"timeSignature\":"u8, TimeSignature);
        writer.Text(",\"language\":"u8, Language);
        writer.Text(",\"key\":"u8, Key);
        writer.Double(",\"instrumentalWeight\":"u8, InstrumentalWeight);
        writer.Double(",\"vocalWeight\":"u8, VocalWeight);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Double(",\"cfg\":"u8, Cfg);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Lyrics>k__BackingField")]
    internal static extern ref string? Lyrics(AceStepSampleOverride record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref double? Duration(AceStepSampleOverride record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Bpm>k__BackingField")]
    internal static extern ref int? Bpm(AceStepSampleOverride record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TimeSignature>k__BackingField")]
    internal static extern ref string? TimeSignature(AceStepSampleOverride record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Language>k__BackingField")]
    internal static extern ref string? Language(AceStepSampleOverride record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Key>k__BackingField")]
    internal static extern ref string? Key(AceStepSampleOverride record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<InstrumentalWeight>k__BackingField")]
    internal static extern ref double? InstrumentalWeight(AceStepSampleOverride record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VocalWeight>k__BackingField")]
    internal static extern ref double? VocalWeight(AceStepSampleOverride record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(AceStepSampleOverride record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Cfg>k__BackingField")]
    internal static extern ref double? Cfg(AceStepSampleOverride record);
}
