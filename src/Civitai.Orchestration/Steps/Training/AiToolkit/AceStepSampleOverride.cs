// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
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
}
