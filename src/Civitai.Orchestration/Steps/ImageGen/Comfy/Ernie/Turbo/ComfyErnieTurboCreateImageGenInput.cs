// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with ERNIE Image Turbo.</summary>
public sealed partial record ComfyErnieTurboCreateImageGenInput() : ComfyErnieImageGenInput("turbo", "createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyErnieTurboCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "ernie"), new("model", "turbo"), new("operation", "createImage")])
    {
        Title = "ERNIE Image Turbo: image from text",
        BaseModel = "ERNIE Image Turbo",
        Runtime = TypicalRuntime.Seconds(13, 13, "an image") with { AdvisedWait = TimeSpan.FromSeconds(60) },
        OwnParameters = ComfyErnieRows.All.With(
            ComfyErnieRows.Prompt with { Source = Sources.SchemaComfyErnieTurboImageGen },
            ComfyErnieRows.NegativePrompt with { Source = Sources.SchemaComfyErnieTurboImageGen },
            ComfyErnieRows.DiffusionModel with { Source = Sources.SchemaComfyErnieTurboImageGen },
            ComfyErnieRows.CfgScale with { Default = 1, AdvisedMinimum = 1, AdvisedMaximum = 1, Advice = "Higher guidance over-saturates turbo." },
            ComfyErnieRows.Steps with
            { Default = 8, AdvisedMinimum = 6, AdvisedMaximum = 12, Advice = "Fewer steps lose detail, more gain little.", Source = "" },
            ComfyErnieRows.Quantity with { Source = Sources.SchemaComfyErnieTurboImageGen },
            ComfyErnieRows.Seed with { Source = Sources.SchemaComfyErnieTurboImageGen }),
        Price = Buzz.Price("images", PriceTerm.Rate(8).ForPixels(1024 * 1024).For("steps", 8).Times("quantity"), Sources.ErniePage),
        Source = Sources.ErniePage,
        Rules = [ImageRules.TurboIgnoresNegativePrompt],
    };

    internal override InputDefinition GetDefinition() => Row;
}
