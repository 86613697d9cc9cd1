// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Lens Turbo.</summary>
public sealed partial record ComfyLensTurboCreateImageGenInput() : ComfyLensImageGenInput("turbo", "createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyLensTurboCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "lens"), new("model", "turbo"), new("operation", "createImage")])
    {
        Title = "Lens Turbo: image from text",
        BaseModel = "Lens Turbo",
        OwnParameters = ComfyLensRows.All.With(
            ComfyLensRows.Prompt with { Source = Sources.SchemaComfyLensTurboImageGen },
            ComfyLensRows.NegativePrompt with { Source = Sources.SchemaComfyLensTurboImageGen },
            ComfyLensRows.DiffusionModel with { Source = Sources.SchemaComfyLensTurboImageGen },
            ComfyLensRows.CfgScale with { Default = 1, Source = Sources.SchemaComfyLensTurboImageGen },
            ComfyLensRows.Steps with { Default = 4, Source = Sources.SchemaComfyLensTurboImageGen },
            ComfyLensRows.Sampler with { Source = Sources.SchemaComfyLensTurboImageGen },
            ComfyLensRows.Scheduler with { Source = Sources.SchemaComfyLensTurboImageGen },
            ComfyLensRows.Loras with { Source = Sources.SchemaComfyLensTurboImageGen },
            ComfyLensRows.Quantity with { Source = Sources.SchemaComfyLensTurboImageGen },
            ComfyLensRows.Seed with { Source = Sources.SchemaComfyLensTurboImageGen }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyLensTurboCreateImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
