// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video with Wan 2.2 on the service's own machines, with LoRAs.</summary>
public sealed partial record Wan22ComfyVideoGenInput() : Wan22VideoGenInput("comfy")
{
    /// <inheritdoc cref="HaiperVideoGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }
    /// <inheritdoc cref="HunyuanVideoGenInput.Model"/>
    public Air? Model { get; init; }
    /// <inheritdoc cref="ImageGen.Flux1KontextImageGenInput.Images"/>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    /// <summary>Width in pixels.</summary>
    /// <value>Whole number, 64 to 2048. When null the service uses 1280.</value>
    public int? Width { get; init; }

    /// <summary>Height in pixels.</summary>
    /// <value>Whole number, 64 to 2048. When null the service uses 720.</value>
    public int? Height { get; init; }

    /// <summary>The sampler.</summary>
    /// <value>When null the service uses <c>euler</c>.</value>
    public WanSampler? Sampler { get; init; }

    /// <summary>The noise schedule.</summary>
    /// <value>When null the service uses <c>simple</c>.</value>
    public WanScheduler? Scheduler { get; init; }

    /// <summary>Shift of the noise schedule.</summary>
    /// <value>1 to 20. When null the service uses 8.</value>
    public double? Shift { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan22ComfyVideoGenInput>(
        "videoGen", [new("engine", "wan"), new("version", "v2.2"), new("provider", "comfy")])
    {
        Title = "Wan 2.2 (comfy)",
        BaseModel = "Wan 2.2",
        OwnParameters = WanRows.All.With(
            new TextOrReferenceParameter(new Member<Wan22ComfyVideoGenInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "What to keep out of the video.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
            { After = "prompt" },
            new AirParameter(new Member<Wan22ComfyVideoGenInput, Air?>(
                "model", nameof(Model), "Another checkpoint of the ecosystem, by its AIR.", i => i.Model, (i, v) => i with { Model = v }))
            { After = "negativePrompt" },
            new MediaListParameter(new Member<Wan22ComfyVideoGenInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v }))
            { After = "model" },
            new IntegerParameter(new Member<Wan22ComfyVideoGenInput, long?>(
                "width", nameof(Width), "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
            { After = "duration", Minimum = 64, Maximum = 2048, Default = 1280 },
            new IntegerParameter(new Member<Wan22ComfyVideoGenInput, long?>(
                "height", nameof(Height), "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
            { After = "width", Minimum = 64, Maximum = 2048, Default = 720 },
            new ChoiceParameter<WanSampler>(new Member<Wan22ComfyVideoGenInput, WanSampler?>(
                "sampler", nameof(Sampler), "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v }))
            { After = "steps", Default = WanSampler.Euler },
            new ChoiceParameter<WanScheduler>(new Member<Wan22ComfyVideoGenInput, WanScheduler?>(
                "scheduler", nameof(Scheduler), "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v }))
            { After = "sampler", Default = WanScheduler.Simple },
            new NumberParameter(new Member<Wan22ComfyVideoGenInput, double?>(
                "shift", nameof(Shift), "Shift of the noise schedule.", i => i.Shift, (i, v) => i with { Shift = v }))
            { After = "scheduler", Minimum = 1, Maximum = 20, Default = 8 }),
        Price = Price.Unknown,
        Source = Sources.SchemaWan22ComfyVideoGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
