// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>Edits images with Krea 2 Edit, as the prompt says.</summary>
public sealed partial record ComfyKrea2EditImageInput() : ComfyKrea2ImageGenInput("edit", "editImage")
{
    /// <inheritdoc cref="Flux2KleinEditImageInput.Images"/>
    public required IReadOnlyList<MediaSource> Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyKrea2EditImageInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "krea2"), new("model", "edit"), new("operation", "editImage")])
    {
        Title = "Krea 2 Edit: edit of images",
        BaseModel = "Krea 2 Edit",
        OwnParameters = ComfyKrea2Rows.All.With(
            ComfyKrea2Rows.Prompt with { Source = Sources.SchemaComfyKrea2EditImageGen },
            ComfyKrea2Rows.NegativePrompt with { Source = Sources.SchemaComfyKrea2EditImageGen },
            ComfyKrea2Rows.DiffusionModel with { Source = Sources.SchemaComfyKrea2EditImageGen },
            new MediaListParameter(new Member<ComfyKrea2EditImageInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "The images to work from.", i => i.Images, (i, v) => i with { Images = v! }))
            { After = "diffusionModel", IsRequired = true, MinimumLength = 1, MaximumLength = 2 },
            ComfyKrea2Rows.CfgScale with { Default = 1, Source = Sources.SchemaComfyKrea2EditImageGen },
            ComfyKrea2Rows.Steps with { Default = 10, Source = Sources.SchemaComfyKrea2EditImageGen },
            ComfyKrea2Rows.Sampler with { Source = Sources.SchemaComfyKrea2EditImageGen },
            ComfyKrea2Rows.Scheduler with { Source = Sources.SchemaComfyKrea2EditImageGen },
            ComfyKrea2Rows.Loras with { Source = Sources.SchemaComfyKrea2EditImageGen },
            ComfyKrea2Rows.Quantity with { Maximum = 4, Source = Sources.SchemaComfyKrea2EditImageGen },
            ComfyKrea2Rows.Seed with { Source = Sources.SchemaComfyKrea2EditImageGen }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyKrea2EditImage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
