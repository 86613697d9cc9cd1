// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Ideogram 4.</summary>
public sealed partial record ComfyIdeogram4CreateImageGenInput : ComfyImageGenInput
{
    /// <summary>Creates an input; an initializer sets what is required.</summary>
    public ComfyIdeogram4CreateImageGenInput()
        : base("ideogram4") => Operation = "createImage";

    /// <inheritdoc cref="OpenAiDallE3CreateImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <inheritdoc cref="Qwen20bImageGenInput.Prompt"/>
    public required ValueOrReference<string> Prompt { get; init; }
    /// <inheritdoc cref="ComfyLensImageGenInput.DiffusionModel"/>
    public Air? DiffusionModel { get; init; }

    /// <summary>The model of the unguided half of each step, by its AIR.</summary>
    /// <value>An AIR. When null the service decides.</value>
    public Air? UnconditionalDiffusionModel { get; init; }

    /// <inheritdoc cref="ComfySdxlImageGenInput.Width"/>
    public int? Width { get; init; }
    /// <inheritdoc cref="ComfySdxlImageGenInput.Height"/>
    public int? Height { get; init; }
    /// <inheritdoc cref="Sd1ImageGenInput.CfgScale"/>
    public double? CfgScale { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 12.</value>
    public int? Steps { get; init; }

    /// <inheritdoc cref="ComfySampledImageGenInput.Sampler"/>
    public ComfySampler? Sampler { get; init; }
    /// <inheritdoc cref="Flux2KleinImageGenInput.Loras"/>
    public IReadOnlyDictionary<Air, double>? Loras { get; init; }
    /// <inheritdoc cref="Qwen20bImageGenInput.Quantity"/>
    public int? Quantity { get; init; }
    /// <inheritdoc cref="Flux1KontextImageGenInput.Seed"/>
    public ValueOrReference<long>? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyIdeogram4CreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "ideogram4"), new("operation", "createImage")])
    {
        Title = "Ideogram 4: image from text",
        BaseModel = "Ideogram 4",
        OwnParameters = ImageGenRows.All.With(
            new TextOrReferenceParameter(new Member<ComfyIdeogram4CreateImageGenInput, ValueOrReference<string>?>(
                "prompt", nameof(Prompt), "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
            { After = "", IsRequired = true, MinimumLength = 0, MaximumLength = 10000, Source = Sources.SchemaComfyIdeogram4ImageGen },
            new AirParameter(new Member<ComfyIdeogram4CreateImageGenInput, Air?>(
                "diffusionModel", nameof(DiffusionModel), "Another diffusion model of the ecosystem, by its AIR.", i => i.DiffusionModel,
                (i, v) => i with { DiffusionModel = v }))
            { After = "prompt", Source = Sources.SchemaComfyIdeogram4ImageGen },
            new AirParameter(new Member<ComfyIdeogram4CreateImageGenInput, Air?>(
                "unconditionalDiffusionModel", nameof(UnconditionalDiffusionModel), "The model of the unguided half of each step, by its AIR.",
                i => i.UnconditionalDiffusionModel, (i, v) => i with { UnconditionalDiffusionModel = v }))
            { After = "diffusionModel", Source = Sources.SchemaComfyIdeogram4ImageGen },
            new IntegerParameter(new Member<ComfyIdeogram4CreateImageGenInput, long?>(
                "width", nameof(Width), "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
            { After = "unconditionalDiffusionModel", Minimum = 64, Maximum = 2048, Default = 1024 },
            new IntegerParameter(new Member<ComfyIdeogram4CreateImageGenInput, long?>(
                "height", nameof(Height), "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
            { After = "width", Minimum = 64, Maximum = 2048, Default = 1024 },
            new NumberParameter(new Member<ComfyIdeogram4CreateImageGenInput, double?>(
                "cfgScale", nameof(CfgScale), "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
            { After = "height", Minimum = 0, Maximum = 30, Default = 7, Source = Sources.SchemaComfyIdeogram4ImageGen },
            new IntegerParameter(new Member<ComfyIdeogram4CreateImageGenInput, long?>(
                "steps", nameof(Steps), "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
            { After = "cfgScale", Minimum = 1, Maximum = 150, Default = 12, Source = Sources.SchemaComfyIdeogram4ImageGen },
            new ChoiceParameter<ComfySampler>(new Member<ComfyIdeogram4CreateImageGenInput, ComfySampler?>(
                "sampler", nameof(Sampler), "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v }))
            { After = "steps", Source = Sources.SchemaComfyIdeogram4ImageGen },
            new LoraMapParameter(new Member<ComfyIdeogram4CreateImageGenInput, IReadOnlyDictionary<Air, double>?>(
                "loras", nameof(Loras), "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
            { After = "sampler", Source = Sources.SchemaComfyIdeogram4ImageGen },
            new IntegerParameter(new Member<ComfyIdeogram4CreateImageGenInput, long?>(
                "quantity", nameof(Quantity), "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
            { After = "loras", Minimum = 1, Maximum = 12, Default = 1, Source = Sources.SchemaComfyIdeogram4ImageGen },
            new SeedParameter(new Member<ComfyIdeogram4CreateImageGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
            { After = "quantity", Source = Sources.SchemaComfyIdeogram4ImageGen }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyIdeogram4CreateImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
