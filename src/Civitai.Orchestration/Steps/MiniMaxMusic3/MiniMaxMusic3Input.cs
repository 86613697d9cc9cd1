// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.MiniMaxMusic3;

/// <summary>A song for MiniMax.</summary>
public sealed partial record MiniMaxMusic3Input : StepInput<MiniMaxMusic3Output>
{
    internal static Union<MiniMaxMusic3Input> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The kind of music: the piece as a whole, the voice, the arrangement.</summary>
    /// <value>Text, or a reference. Required.</value>
    public required ValueOrReference<string> Caption { get; init; }

    /// <inheritdoc cref="AceStepAudio.AceStepAudioInput.Lyrics"/>
    public required ValueOrReference<string> Lyrics { get; init; }
    /// <inheritdoc cref="AceStepAudio.AceStepAudioInput.Seed"/>
    public required ValueOrReference<long> Seed { get; init; }

    /// <summary>The greatest length, in seconds. The song ends earlier when its lyrics do.</summary>
    /// <value>0.04 to 360. When null the service uses 120.</value>
    public double? MaxDuration { get; init; }

    /// <summary>Denoising steps.</summary>
    /// <value>Whole number, 1 to 100. When null the service uses 30.</value>
    public int? Steps { get; init; }

    /// <summary>How closely the description is followed.</summary>
    /// <value>0 to 100. When null the service uses 1.7.</value>
    public double? Cfg { get; init; }

    /// <summary>Among how many candidates the text encoder chooses.</summary>
    /// <value>Whole number, 1 to 16384. When null the service uses 50.</value>
    public int? TopK { get; init; }

    /// <summary>Another diffusion model, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? DiffusionModel { get; init; }

    /// <summary>Another text encoder, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? TextEncoder { get; init; }

    /// <summary>Another VAE, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? Vae { get; init; }

    /// <inheritdoc cref="AceStepAudio.AceStepAudioInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MiniMaxMusic3Input>(
        "miniMaxMusic3", [])
    {
        Title = "Music with MiniMax Music 3",
        OwnParameters =
        [
            new TextOrReferenceParameter(new Member<MiniMaxMusic3Input, ValueOrReference<string>?>(
                "caption", nameof(Caption), "The kind of music: the piece as a whole, the voice, the arrangement.", i => i.Caption,
                (i, v) => i with { Caption = v ?? default }))
            { IsRequired = true },
            new TextOrReferenceParameter(new Member<MiniMaxMusic3Input, ValueOrReference<string>?>(
                "lyrics", nameof(Lyrics), "The lyrics, with marks such as [Verse] and [Chorus].", i => i.Lyrics, (i, v) => i with { Lyrics = v ?? default }))
            { IsRequired = true },
            new SeedParameter(new Member<MiniMaxMusic3Input, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The number that the noise starts from.", i => i.Seed, (i, v) => i with { Seed = v ?? default }))
            { IsRequired = true, Minimum = int.MinValue, Maximum = int.MaxValue },
            new NumberParameter(new Member<MiniMaxMusic3Input, double?>(
                "maxDuration", nameof(MaxDuration), "The greatest length, in seconds. The song ends earlier when its lyrics do.", i => i.MaxDuration,
                (i, v) => i with { MaxDuration = v }))
            { Minimum = 0.04, Maximum = 360, Default = 120 },
            new IntegerParameter(new Member<MiniMaxMusic3Input, long?>(
                "steps", nameof(Steps), "Denoising steps.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
            { Minimum = 1, Maximum = 100, Default = 30 },
            new NumberParameter(new Member<MiniMaxMusic3Input, double?>(
                "cfg", nameof(Cfg), "How closely the description is followed.", i => i.Cfg, (i, v) => i with { Cfg = v }))
            { Minimum = 0, Maximum = 100, Default = 1.7 },
            new IntegerParameter(new Member<MiniMaxMusic3Input, long?>(
                "topK", nameof(TopK), "Among how many candidates the text encoder chooses.", i => i.TopK, (i, v) => i with { TopK = (int?)v }))
            { Minimum = 1, Maximum = 16384, Default = 50 },
            new AirParameter(new Member<MiniMaxMusic3Input, Air?>(
                "diffusionModel", nameof(DiffusionModel), "Another diffusion model, by its AIR.", i => i.DiffusionModel,
                (i, v) => i with { DiffusionModel = v })),
            new AirParameter(new Member<MiniMaxMusic3Input, Air?>(
                "textEncoder", nameof(TextEncoder), "Another text encoder, by its AIR.", i => i.TextEncoder, (i, v) => i with { TextEncoder = v })),
            new AirParameter(new Member<MiniMaxMusic3Input, Air?>(
                "vae", nameof(Vae), "Another VAE, by its AIR.", i => i.Vae, (i, v) => i with { Vae = v })),
            new LoraMapParameter(new Member<MiniMaxMusic3Input, IReadOnlyDictionary<Air, double>?>(
                "loras", nameof(Loras), "LoRAs by their AIRs with strengths.", i => i.Loras, (i, v) => i with { Loras = v })),
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaMiniMaxMusic3,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new MiniMaxMusic3StepTemplate { Input = this };
}
