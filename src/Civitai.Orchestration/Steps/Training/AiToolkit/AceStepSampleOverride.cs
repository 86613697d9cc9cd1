// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Settings of one sample track of an ACE-Step training run. What is null follows the defaults.</summary>
public sealed partial record AceStepSampleOverride : WireRecord
{
    /// <summary>The words to sing. When null there are none.</summary>
    public string? Lyrics { get; init; }

    /// <summary>Length of the track, in seconds.</summary>
    public double? Duration { get; init; }

    /// <summary>Beats a minute.</summary>
    public int? Bpm { get; init; }

    /// <summary>The meter, for example <c>4/4</c>.</summary>
    public string? TimeSignature { get; init; }

    /// <summary>The language of the lyrics, for example <c>en</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The key, for example <c>C major</c>.</summary>
    public string? Key { get; init; }

    /// <summary>How much the instruments count against the voice.</summary>
    public double? InstrumentalWeight { get; init; }

    /// <summary>How much the voice counts against the instruments.</summary>
    public double? VocalWeight { get; init; }

    /// <summary>Denoising steps of the track.</summary>
    public int? Steps { get; init; }

    /// <summary>How closely the track follows its prompt.</summary>
    public double? Cfg { get; init; }

    internal static RecordRow<AceStepSampleOverride> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(new Member<AceStepSampleOverride, string?>(
                "lyrics", nameof(Lyrics), "The words to sing. When null there are none.", i => i.Lyrics, (i, v) => i with { Lyrics = v }))
            { Source = Sources.SchemaAceStepSampleOverride },
            new NumberParameter(new Member<AceStepSampleOverride, double?>(
                "duration", nameof(Duration), "Length of the track, in seconds.", i => i.Duration, (i, v) => i with { Duration = v }))
            { Source = Sources.SchemaAceStepSampleOverride },
            new IntegerParameter(new Member<AceStepSampleOverride, long?>(
                "bpm", nameof(Bpm), "Beats a minute.", i => i.Bpm, (i, v) => i with { Bpm = (int?)v }))
            { Source = Sources.SchemaAceStepSampleOverride },
            new TextParameter(new Member<AceStepSampleOverride, string?>(
                "timeSignature", nameof(TimeSignature), "The meter, for example 4/4.", i => i.TimeSignature, (i, v) => i with { TimeSignature = v }))
            { Source = Sources.SchemaAceStepSampleOverride },
            new TextParameter(new Member<AceStepSampleOverride, string?>(
                "language", nameof(Language), "The language of the lyrics, for example en.", i => i.Language, (i, v) => i with { Language = v }))
            { Source = Sources.SchemaAceStepSampleOverride },
            new TextParameter(new Member<AceStepSampleOverride, string?>(
                "key", nameof(Key), "The key, for example C major.", i => i.Key, (i, v) => i with { Key = v }))
            { Source = Sources.SchemaAceStepSampleOverride },
            new NumberParameter(new Member<AceStepSampleOverride, double?>(
                "instrumentalWeight", nameof(InstrumentalWeight), "How much the instruments count against the voice.", i => i.InstrumentalWeight,
                (i, v) => i with { InstrumentalWeight = v }))
            { Source = Sources.SchemaAceStepSampleOverride },
            new NumberParameter(new Member<AceStepSampleOverride, double?>(
                "vocalWeight", nameof(VocalWeight), "How much the voice counts against the instruments.", i => i.VocalWeight,
                (i, v) => i with { VocalWeight = v }))
            { Source = Sources.SchemaAceStepSampleOverride },
            new IntegerParameter(new Member<AceStepSampleOverride, long?>(
                "steps", nameof(Steps), "Denoising steps of the track.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
            { Source = Sources.SchemaAceStepSampleOverride },
            new NumberParameter(new Member<AceStepSampleOverride, double?>(
                "cfg", nameof(Cfg), "How closely the track follows its prompt.", i => i.Cfg, (i, v) => i with { Cfg = v }))
            { Source = Sources.SchemaAceStepSampleOverride },
        ],
    };
}
