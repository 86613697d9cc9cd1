// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Boogu Turbo.</summary>
public sealed partial record ComfyBooguTurboCreateImageGenInput() : ComfyBooguImageGenInput("turbo", "createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyBooguTurboCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "boogu"), new("model", "turbo"), new("operation", "createImage")])
    {
        Title = "Boogu Turbo: image from text",
        BaseModel = "Boogu Turbo",
        OwnParameters = ComfyBooguRows.All.With(
            ComfyBooguRows.Prompt with { Source = Sources.SchemaComfyBooguTurboImageGen },
            ComfyBooguRows.NegativePrompt with { Source = Sources.SchemaComfyBooguTurboImageGen },
            ComfyBooguRows.DiffusionModel with { Source = Sources.SchemaComfyBooguTurboImageGen },
            ComfyBooguRows.CfgScale with { Default = 1, Source = Sources.SchemaComfyBooguTurboImageGen },
            ComfyBooguRows.Steps with { Default = 4, Source = Sources.SchemaComfyBooguTurboImageGen },
            ComfyBooguRows.Sampler with { Source = Sources.SchemaComfyBooguTurboImageGen },
            ComfyBooguRows.Scheduler with { Source = Sources.SchemaComfyBooguTurboImageGen },
            ComfyBooguRows.Loras with { Source = Sources.SchemaComfyBooguTurboImageGen },
            ComfyBooguRows.Quantity with { Source = Sources.SchemaComfyBooguTurboImageGen },
            ComfyBooguRows.Seed with { Source = Sources.SchemaComfyBooguTurboImageGen }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyBooguTurboCreateImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
