// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Pony V7 on the comfy engine.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states limits, defaults or a price.</remarks>
public sealed partial record ComfyPonyV7CreateImageGenInput() : ComfyUnlistedCheckpointImageGenInput("ponyV7")
{
    internal static InputDefinition Row { get; } = new InputDefinition<ComfyPonyV7CreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "ponyV7"), new("operation", "createImage")])
    {
        Title = "Pony V7 (comfy): image from text",
        BaseModel = "Pony V7",
        OwnParameters = ComfyUnlistedCheckpointRows.All,
        Price = Price.Unknown,
        Source = Sources.SeenInUse,
        NotInSchema = "ecosystem is 'ponyV7', which public programs send to this engine and the published schema lacks; the service may refuse it, or charge " +
                "a price that no source states.",
        NotInSchemaAt = "ecosystem",
    };

    internal override InputDefinition GetDefinition() => Row;
}
