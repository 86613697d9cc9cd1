// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Krea 2 Turbo.</summary>
public sealed partial record ComfyKrea2TurboCreateImageGenInput() : ComfyKrea2ImageGenInput("turbo", "createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyKrea2TurboCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "krea2"), new("model", "turbo"), new("operation", "createImage")])
    {
        Title = "Krea 2 Turbo: image from text",
        BaseModel = "Krea 2 Turbo",
        OwnParameters = ComfyKrea2Rows.All.With(
            ComfyKrea2Rows.Prompt with { Source = Sources.SchemaComfyKrea2TurboImageGen },
            ComfyKrea2Rows.NegativePrompt with { Source = Sources.SchemaComfyKrea2TurboImageGen },
            ComfyKrea2Rows.DiffusionModel with { Source = Sources.SchemaComfyKrea2TurboImageGen },
            ComfyKrea2Rows.CfgScale with { Default = 1, Source = Sources.SchemaComfyKrea2TurboImageGen },
            ComfyKrea2Rows.Steps with { Default = 8, Source = Sources.SchemaComfyKrea2TurboImageGen },
            ComfyKrea2Rows.Sampler with { Source = Sources.SchemaComfyKrea2TurboImageGen },
            ComfyKrea2Rows.Scheduler with { Source = Sources.SchemaComfyKrea2TurboImageGen },
            ComfyKrea2Rows.Loras with { Source = Sources.SchemaComfyKrea2TurboImageGen },
            ComfyKrea2Rows.Quantity with { Source = Sources.SchemaComfyKrea2TurboImageGen },
            ComfyKrea2Rows.Seed with { Source = Sources.SchemaComfyKrea2TurboImageGen }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyKrea2TurboCreateImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
