// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.AudioCaptioning;

[JsonConverter(typeof(WireConverter<AudioCaption>))]
public sealed partial record AudioCaption : IWireRecord<AudioCaption>
{
    static AudioCaption IWireRecord<AudioCaption>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AudioCaption Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "text", "caption", "lyrics", "bpm", "keyScale", "timeSignature", "duration", "language", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("bpm"u8):
                reader.Text(ref Fields.Bpm(this));
                return true;
            case 4 when name.SequenceEqual("text"u8):
                reader.Text(ref Fields.TextOnWire(this));
                return true;
            case 6 when name.SequenceEqual("lyrics"u8):
                reader.Text(ref Fields.Lyrics(this));
                return true;
            case 7 when name.SequenceEqual("caption"u8):
                reader.Text(ref Fields.Caption(this));
                return true;
            case 8 when name.SequenceEqual("keyScale"u8):
                reader.Text(ref Fields.KeyScale(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Text(ref Fields.Duration(this));
                return true;
            case 8 when name.SequenceEqual("language"u8):
                reader.Text(ref Fields.Language(this));
                return true;
            case 13 when name.SequenceEqual("timeSignature"u8):
                reader.Text(ref Fields.TimeSignature(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"text\":"u8, TextOnWire);
        writer.Text(",\"caption\":"u8, Caption);
        writer.Text(",\"lyrics\":"u8, Lyrics);
        writer.Text(",\"bpm\":"u8, Bpm);
        writer.Text(",\"keyScale\":"u8, KeyScale);
        writer.Text(",\"timeSignature\":"u8, TimeSignature);
        writer.Text(",\"duration\":"u8, Duration);
        writer.Text(",\"language\":"u8, Language);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextOnWire>k__BackingField")]
    internal static extern ref string? TextOnWire(AudioCaption record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Caption>k__BackingField")]
    internal static extern ref string? Caption(AudioCaption record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Lyrics>k__BackingField")]
    internal static extern ref string? Lyrics(AudioCaption record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Bpm>k__BackingField")]
    internal static extern ref string? Bpm(AudioCaption record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<KeyScale>k__BackingField")]
    internal static extern ref string? KeyScale(AudioCaption record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TimeSignature>k__BackingField")]
    internal static extern ref string? TimeSignature(AudioCaption record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Duration>k__BackingField")]
    internal static extern ref string? Duration(AudioCaption record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Language>k__BackingField")]
    internal static extern ref string? Language(AudioCaption record);
}
