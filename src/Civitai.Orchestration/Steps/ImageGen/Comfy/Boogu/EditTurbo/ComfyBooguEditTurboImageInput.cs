// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Boogu Edit Turbo, as the prompt says.</summary>
public sealed partial record ComfyBooguEditTurboImageInput() : ComfyBooguImageGenInput("editTurbo", "editImage")
{
    /// <inheritdoc cref="Flux2KleinEditImageInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyBooguEditTurboImageInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "boogu"), new("model", "editTurbo"), new("operation", "editImage")])
    {
        Title = "Boogu Edit Turbo: edit of images",
        BaseModel = "Boogu Edit Turbo",
        OwnParameters = ComfyBooguRows.All.With(
            ComfyBooguRows.Prompt with { Source = Sources.SchemaComfyBooguEditTurboImageGen },
            ComfyBooguRows.NegativePrompt with { Source = Sources.SchemaComfyBooguEditTurboImageGen },
            ComfyBooguRows.DiffusionModel with { Source = Sources.SchemaComfyBooguEditTurboImageGen },
            new MediaListParameter(new Member<ComfyBooguEditTurboImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "diffusionModel", IsRequired = true, MinimumLength = 1, MaximumLength = 2 },
            ComfyBooguRows.CfgScale with { Default = 1, Source = Sources.SchemaComfyBooguEditTurboImageGen },
            ComfyBooguRows.Steps with { Default = 4, Source = Sources.SchemaComfyBooguEditTurboImageGen },
            ComfyBooguRows.Sampler with { Source = Sources.SchemaComfyBooguEditTurboImageGen },
            ComfyBooguRows.Scheduler with { Source = Sources.SchemaComfyBooguEditTurboImageGen },
            ComfyBooguRows.Loras with { Source = Sources.SchemaComfyBooguEditTurboImageGen },
            ComfyBooguRows.Quantity with { Maximum = 4, Source = Sources.SchemaComfyBooguEditTurboImageGen },
            ComfyBooguRows.Seed with { Source = Sources.SchemaComfyBooguEditTurboImageGen }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyBooguEditTurboImage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
