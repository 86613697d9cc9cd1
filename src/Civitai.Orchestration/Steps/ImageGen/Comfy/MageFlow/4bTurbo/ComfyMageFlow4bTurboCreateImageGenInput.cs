// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with MageFlow 4B Turbo.</summary>
public sealed partial record ComfyMageFlow4bTurboCreateImageGenInput() : ComfyMageFlowImageGenInput("4b-turbo", "createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyMageFlow4bTurboCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "mageflow"), new("model", "4b-turbo"), new("operation", "createImage")])
    {
        Title = "MageFlow 4B Turbo: image from text",
        BaseModel = "MageFlow 4B Turbo",
        OwnParameters = ComfyMageFlowRows.All.With(
            ComfyMageFlowRows.CfgScale with { Default = 1, Source = Sources.SchemaComfyMageFlow4bTurboImageGen },
            ComfyMageFlowRows.Steps with { Default = 4, Source = Sources.SchemaComfyMageFlow4bTurboImageGen },
            ComfyMageFlowRows.Quantity with { Source = Sources.SchemaComfyMageFlow4bTurboImageGen }),
        Price = Price.Unknown,
        Source = Sources.SchemaComfyMageFlow4bTurboCreateImageGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
