// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.TextToImage;

/// <summary>Images of Stable Diffusion, the older way. Newer programs use <see cref="ImageGen.ImageGenInput"/>.</summary>
public sealed partial record TextToImageInput : StepInput<TextToImageOutput>
{
    internal static Union<TextToImageInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The checkpoint.</summary>
    /// <value>The AIR of a checkpoint. When null the service uses <c>urn:air:sd1:checkpoint:civitai:4384@128713</c>.</value>
    public Air? Model { get; init; }

    /// <summary>What to show.</summary>
    /// <value>Text, or a reference. Required.</value>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <inheritdoc cref="ImageGen.Flux2KleinImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>LoRAs and textual inversions by their AIR.</summary>
    /// <value>Identifiers with strengths; strengths of 0 to 2 are usual. When null: none.</value>
    public IReadOnlyDictionary<Air, AdditionalNetwork>? AdditionalNetworks { get; init; }

    /// <summary>How many batches.</summary>
    /// <value>Whole number, 1 to 100. When null the service uses 1.</value>
    public int? Quantity { get; init; }

    /// <summary>How many images a batch has.</summary>
    /// <value>Whole number, 1 to 100. When null the service uses 1.</value>
    public int? BatchSize { get; init; }

    /// <inheritdoc cref="ImageGen.ZImageImageGenInput.ControlNets"/>
    public IReadOnlyList<ControlNet>? ControlNets { get; init; }

    /// <summary>The sampler with its noise schedule.</summary>
    /// <value>When null the service decides.</value>
    public TextToImageScheduler? Scheduler { get; init; }

    /// <summary>Denoising steps.</summary>
    /// <value>Whole number, 1 to 150. When null the service uses 30.</value>
    public int? Steps { get; init; }

    /// <summary>How closely the prompt is followed.</summary>
    /// <value>1 to 30. When null the service uses 7.5.</value>
    public double? CfgScale { get; init; }

    /// <summary>Width of the images, in pixels.</summary>
    /// <value>Whole number, 64 to 4084. When null the service uses 512.</value>
    public int? Width { get; init; }

    /// <summary>Height of the images, in pixels.</summary>
    /// <value>Whole number, 64 to 4084. When null the service uses 512.</value>
    public int? Height { get; init; }

    /// <summary>The same seed and settings give the same images.</summary>
    /// <value>0 to 4294967295. When null the service takes one at random.</value>
    public ValueOrReference<long>? Seed { get; init; }

    /// <inheritdoc cref="ImageGen.Sd1ImageGenInput.ClipSkip"/>
    public int? ClipSkip { get; init; }
    /// <inheritdoc cref="Comfy.ComfyInput.ImageMetadata"/>
    public string? ImageMetadata { get; init; }

    /// <summary>The engine.</summary>
    /// <value>When null the service decides.</value>
    public string? Engine { get; init; }

    /// <summary>The file format of the images.</summary>
    /// <value>When null the service decides.</value>
    public TextToImageFormat? OutputFormat { get; init; }

    /// <summary>An image to start from.</summary>
    /// <value>When null: none.</value>
    public MediaSource? SourceImage { get; init; }

    /// <summary>How far the images may leave the one to start from: 0 keeps it. Wire name <c>sourceImageDenoiseStrenght</c>.</summary>
    /// <value>0 to 1. When null the service uses 0.8.</value>
    [JsonPropertyName("sourceImageDenoiseStrenght")]
    public double? SourceImageDenoiseStrength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<TextToImageInput>(
        "textToImage", [])
    {
        Title = "Text to image (older)",
        OwnParameters =
        [
            new AirParameter(new Member<TextToImageInput, Air?>(
                "model", nameof(Model), "The checkpoint.", i => i.Model, (i, v) => i with { Model = v }))
            { Types = ["checkpoint"], Default = "urn:air:sd1:checkpoint:civitai:4384@128713" },
            new TextOrReferenceParameter(new Member<TextToImageInput, ValueOrReference<string>?>(
                "prompt", nameof(Prompt), "What to show.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
            { IsRequired = true },
            new TextOrReferenceParameter(new Member<TextToImageInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v })),
            new ObjectsByAirParameter<AdditionalNetwork>(new Member<TextToImageInput, IReadOnlyDictionary<Air, AdditionalNetwork>?>(
                "additionalNetworks", nameof(AdditionalNetworks), "LoRAs and textual inversions by their AIR.", i => i.AdditionalNetworks,
                (i, v) => i with { AdditionalNetworks = v }))
            { Forms = [AdditionalNetwork.Row] },
            new IntegerParameter(new Member<TextToImageInput, long?>(
                "quantity", nameof(Quantity), "How many batches.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
            { Minimum = 1, Maximum = 100, Default = 1 },
            new IntegerParameter(new Member<TextToImageInput, long?>(
                "batchSize", nameof(BatchSize), "How many images a batch has.", i => i.BatchSize, (i, v) => i with { BatchSize = (int?)v }))
            { Minimum = 1, Maximum = 100, Default = 1 },
            new ObjectListParameter<ControlNet>(new Member<TextToImageInput, IReadOnlyList<ControlNet>?>(
                "controlNets", nameof(ControlNets), "Images that steer the composition.", i => i.ControlNets, (i, v) => i with { ControlNets = v }))
            { Forms = [ControlNet.Row] },
            new ChoiceParameter<TextToImageScheduler>(new Member<TextToImageInput, TextToImageScheduler?>(
                "scheduler", nameof(Scheduler), "The sampler with its noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v })),
            new IntegerParameter(new Member<TextToImageInput, long?>(
                "steps", nameof(Steps), "Denoising steps.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
            { Minimum = 1, Maximum = 150, Default = 30 },
            new NumberParameter(new Member<TextToImageInput, double?>(
                "cfgScale", nameof(CfgScale), "How closely the prompt is followed.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
            { Minimum = 1, Maximum = 30, Default = 7.5 },
            new IntegerParameter(new Member<TextToImageInput, long?>(
                "width", nameof(Width), "Width of the images, in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
            { Minimum = 64, Maximum = 4084, Default = 512 },
            new IntegerParameter(new Member<TextToImageInput, long?>(
                "height", nameof(Height), "Height of the images, in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
            { Minimum = 64, Maximum = 4084, Default = 512 },
            new SeedParameter(new Member<TextToImageInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The same seed and settings give the same images.", i => i.Seed, (i, v) => i with { Seed = v }))
            { Minimum = 0, Maximum = 4294967295 },
            new IntegerParameter(new Member<TextToImageInput, long?>(
                "clipSkip", nameof(ClipSkip), "How many of the text encoder's last layers are left out.", i => i.ClipSkip,
                (i, v) => i with { ClipSkip = (int?)v }))
            { Default = 2 },
            new TextParameter(new Member<TextToImageInput, string?>(
                "imageMetadata", nameof(ImageMetadata), "What is kept with the images.", i => i.ImageMetadata, (i, v) => i with { ImageMetadata = v })),
            new TextParameter(new Member<TextToImageInput, string?>(
                "engine", nameof(Engine), "The engine.", i => i.Engine, (i, v) => i with { Engine = v })),
            new ChoiceParameter<TextToImageFormat>(new Member<TextToImageInput, TextToImageFormat?>(
                "outputFormat", nameof(OutputFormat), "The file format of the images.", i => i.OutputFormat, (i, v) => i with { OutputFormat = v })),
            new MediaParameter(new Member<TextToImageInput, MediaSource?>(
                "sourceImage", nameof(SourceImage), "An image to start from.", i => i.SourceImage, (i, v) => i with { SourceImage = v })),
            new NumberParameter(new Member<TextToImageInput, double?>(
                "sourceImageDenoiseStrenght", nameof(SourceImageDenoiseStrength), "How far the images may leave the one to start from: 0 keeps it.",
                i => i.SourceImageDenoiseStrength, (i, v) => i with { SourceImageDenoiseStrength = v }))
            { Minimum = 0, Maximum = 1, Default = 0.8, Applies = new("sourceImage") },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaTextToImage,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new TextToImageStepTemplate { Input = this };
}
