// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Boogu Edit, as the prompt says.</summary>
public sealed partial record ComfyBooguEditImageInput() : ComfyBooguImageGenInput("edit", "editImage")
{
    /// <inheritdoc cref="Flux2KleinEditImageInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyBooguEditImageInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "boogu"), new("model", "edit"), new("operation", "editImage")])
    {
        Title = "Boogu Edit: edit of images",
        BaseModel = "Boogu Edit",
        OwnParameters = ComfyBooguRows.All.With(
            ComfyBooguRows.Prompt with { Source = Sources.SchemaComfyBooguEditImageGen },
            ComfyBooguRows.NegativePrompt with { Source = Sources.SchemaComfyBooguEditImageGen },
            ComfyBooguRows.DiffusionModel with { Source = Sources.SchemaComfyBooguEditImageGen },
            new MediaListParameter(new Member<ComfyBooguEditImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "diffusionModel", IsRequired = true, MinimumLength = 1, MaximumLength = 2 },
            ComfyBooguRows.CfgScale with { Default = 3.5, Source = Sources.SchemaComfyBooguEditImageGen },
            ComfyBooguRows.Steps with { Default = 25, Source = Sources.SchemaComfyBooguEditImageGen },
            ComfyBooguRows.Sampler with { Source = Sources.SchemaComfyBooguEditImageGen },
            ComfyBooguRows.Scheduler with { Source = Sources.SchemaComfyBooguEditImageGen },
            ComfyBooguRows.Loras with { Source = Sources.SchemaComfyBooguEditImageGen },
            ComfyBooguRows.Quantity with { Maximum = 4, Source = Sources.SchemaComfyBooguEditImageGen },
            ComfyBooguRows.Seed with { Source = Sources.SchemaComfyBooguEditImageGen }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyBooguEditImage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
