// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.AceStepAudio;

/// <summary>A song for ACE-Step.</summary>
public sealed partial record AceStepAudioInput : StepInput<AceStepAudioOutput>
{
    internal static Union<AceStepAudioInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The kind of music.</summary>
    /// <value>Text, or a reference. Required.</value>
    public required ValueOrReference<string> MusicDescription { get; init; }

    /// <summary>The lyrics, with marks such as [Verse] and [Chorus].</summary>
    /// <value>Text, or a reference. Required.</value>
    public required ValueOrReference<string> Lyrics { get; init; }

    /// <summary>The number that the noise starts from.</summary>
    /// <value>Any 32-bit number, or a reference. Required.</value>
    public required ValueOrReference<long> Seed { get; init; }

    /// <summary>The length, in seconds.</summary>
    /// <value>1 to 190. When null the service uses 60.</value>
    public double? Duration { get; init; }

    /// <summary>The tempo, in beats per minute.</summary>
    /// <value>Whole number, 40 to 200. When null the service uses 120.</value>
    public int? Bpm { get; init; }

    /// <summary>How many beats a bar has.</summary>
    /// <value>When null the service uses <c>4</c>.</value>
    public AceStepTimeSignature? TimeSignature { get; init; }

    /// <summary>The language that is sung.</summary>
    /// <value>When null the service uses <c>en</c>.</value>
    public AceStepLanguage? Language { get; init; }

    /// <summary>The key.</summary>
    /// <value>When null the service uses <c>C major</c>.</value>
    public AceStepKey? Key { get; init; }

    /// <summary>How much the instruments count; 0 to 1 is usual.</summary>
    /// <value>When null the service uses 0.85.</value>
    public double? InstrumentalWeight { get; init; }

    /// <summary>How much the voice counts; 0 to 1 is usual.</summary>
    /// <value>When null the service uses 0.9.</value>
    public double? VocalWeight { get; init; }

    /// <summary>Another diffusion model, by its AIR.</summary>
    /// <value>An AIR. When null the service uses ACE-Step 1.5 turbo.</value>
    public Air? DiffusionModel { get; init; }

    /// <summary>A picture for the file.</summary>
    /// <value>When null: none.</value>
    public AceStepAudioCover? Cover { get; init; }

    /// <summary>Another text encoder, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? ClipModel { get; init; }

    /// <summary>Another VAE, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? VaeModel { get; init; }

    /// <summary>Another language model, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? LanguageModel { get; init; }

    /// <summary>Denoising steps.</summary>
    /// <value>Whole number, 1 to 200. When null the service uses 8.</value>
    /// <remarks>Turbo models are done after 8; others need 50.</remarks>
    public int? Steps { get; init; }

    /// <summary>How closely the description is followed.</summary>
    /// <value>0 to 30. When null the service uses 1.</value>
    /// <remarks>Turbo models want 1; others about 4.</remarks>
    public double? Cfg { get; init; }

    /// <summary>LoRAs by their AIRs with strengths.</summary>
    /// <value>Identifiers with strengths; strengths of 0 to 2 are usual. When null: none.</value>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<AceStepAudioInput>(
        "aceStepAudio", [])
    {
        Title = "Music with ACE-Step",
        OwnParameters =
        [
            new TextOrReferenceParameter(new Member<AceStepAudioInput, ValueOrReference<string>?>(
                "musicDescription", nameof(MusicDescription), "The kind of music.", i => i.MusicDescription,
                (i, v) => i with { MusicDescription = v ?? default }))
            { IsRequired = true, Source = Sources.SchemaAceStepAudio },
            new TextOrReferenceParameter(new Member<AceStepAudioInput, ValueOrReference<string>?>(
                "lyrics", nameof(Lyrics), "The lyrics, with marks such as [Verse] and [Chorus].", i => i.Lyrics, (i, v) => i with { Lyrics = v ?? default }))
            { IsRequired = true, Source = Sources.SchemaAceStepAudio },
            new SeedParameter(new Member<AceStepAudioInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The number that the noise starts from.", i => i.Seed, (i, v) => i with { Seed = v ?? default }))
            { IsRequired = true, Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaAceStepAudio },
            new NumberParameter(new Member<AceStepAudioInput, double?>(
                "duration", nameof(Duration), "The length, in seconds.", i => i.Duration, (i, v) => i with { Duration = v }))
            { Minimum = 1, Maximum = 190, Default = 60, Source = Sources.SchemaAceStepAudio },
            new IntegerParameter(new Member<AceStepAudioInput, long?>(
                "bpm", nameof(Bpm), "The tempo, in beats per minute.", i => i.Bpm, (i, v) => i with { Bpm = (int?)v }))
            { Minimum = 40, Maximum = 200, Default = 120, Source = Sources.SchemaAceStepAudio },
            new ChoiceParameter<AceStepTimeSignature>(new Member<AceStepAudioInput, AceStepTimeSignature?>(
                "timeSignature", nameof(TimeSignature), "How many beats a bar has.", i => i.TimeSignature, (i, v) => i with { TimeSignature = v }))
            { Default = AceStepTimeSignature.Four, Source = Sources.SchemaAceStepAudio },
            new ChoiceParameter<AceStepLanguage>(new Member<AceStepAudioInput, AceStepLanguage?>(
                "language", nameof(Language), "The language that is sung.", i => i.Language, (i, v) => i with { Language = v }))
            { Default = AceStepLanguage.English, Source = Sources.SchemaAceStepAudio },
            new ChoiceParameter<AceStepKey>(new Member<AceStepAudioInput, AceStepKey?>(
                "key", nameof(Key), "The key.", i => i.Key, (i, v) => i with { Key = v }))
            { Default = AceStepKey.CMajor, Source = Sources.SchemaAceStepAudio },
            new NumberParameter(new Member<AceStepAudioInput, double?>(
                "instrumentalWeight", nameof(InstrumentalWeight), "How much the instruments count; 0 to 1 is usual.", i => i.InstrumentalWeight,
                (i, v) => i with { InstrumentalWeight = v }))
            { Default = 0.85, Source = Sources.SchemaAceStepAudio },
            new NumberParameter(new Member<AceStepAudioInput, double?>(
                "vocalWeight", nameof(VocalWeight), "How much the voice counts; 0 to 1 is usual.", i => i.VocalWeight, (i, v) => i with { VocalWeight = v }))
            { Default = 0.9, Source = Sources.SchemaAceStepAudio },
            new AirParameter(new Member<AceStepAudioInput, Air?>(
                "diffusionModel", nameof(DiffusionModel), "Another diffusion model, by its AIR.", i => i.DiffusionModel,
                (i, v) => i with { DiffusionModel = v }))
            { Source = Sources.SchemaAceStepAudio },
            new ObjectParameter<AceStepAudioCover>(new Member<AceStepAudioInput, AceStepAudioCover?>(
                "cover", nameof(Cover), "A picture for the file.", i => i.Cover, (i, v) => i with { Cover = v }))
            { Forms = [AceStepAudioCover.Row], Source = Sources.SchemaAceStepAudio },
            new AirParameter(new Member<AceStepAudioInput, Air?>(
                "clipModel", nameof(ClipModel), "Another text encoder, by its AIR.", i => i.ClipModel, (i, v) => i with { ClipModel = v }))
            { Source = Sources.SchemaAceStepAudio },
            new AirParameter(new Member<AceStepAudioInput, Air?>(
                "vaeModel", nameof(VaeModel), "Another VAE, by its AIR.", i => i.VaeModel, (i, v) => i with { VaeModel = v }))
            { Source = Sources.SchemaAceStepAudio },
            new AirParameter(new Member<AceStepAudioInput, Air?>(
                "languageModel", nameof(LanguageModel), "Another language model, by its AIR.", i => i.LanguageModel, (i, v) => i with { LanguageModel = v }))
            { Source = Sources.SchemaAceStepAudio },
            new IntegerParameter(new Member<AceStepAudioInput, long?>(
                "steps", nameof(Steps), "Denoising steps.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
            { Minimum = 1, Maximum = 200, Default = 8, Source = Sources.SchemaAceStepAudio },
            new NumberParameter(new Member<AceStepAudioInput, double?>(
                "cfg", nameof(Cfg), "How closely the description is followed.", i => i.Cfg, (i, v) => i with { Cfg = v }))
            { Minimum = 0, Maximum = 30, Default = 1, Source = Sources.SchemaAceStepAudio },
            new LoraMapParameter(new Member<AceStepAudioInput, IReadOnlyDictionary<Air, double>?>(
                "loras", nameof(Loras), "LoRAs by their AIRs with strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
            { Source = Sources.SchemaAceStepAudio },
        ],
        Price = Buzz.Price("music", PriceTerm.Rate(1).Plus(PriceTerm.Rate(0.1m).Times("duration")), Sources.AceStepPage),
        Source = Sources.AceStepPage,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new AceStepAudioStepTemplate { Input = this };
}
