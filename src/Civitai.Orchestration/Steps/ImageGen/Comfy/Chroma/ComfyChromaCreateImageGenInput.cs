// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Chroma on the comfy engine.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states limits, defaults or a price.</remarks>
public sealed partial record ComfyChromaCreateImageGenInput() : ComfyUnlistedCheckpointImageGenInput("chroma")
{
    /// <inheritdoc cref="Flux2KleinImageGenInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyChromaCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "chroma"), new("operation", "createImage")])
    {
        Title = "Chroma (comfy): image from text",
        BaseModel = "Chroma",
        OwnParameters = ComfyUnlistedCheckpointRows.All.With(
            new TextOrReferenceParameter(new Member<ComfyChromaCreateImageGenInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
            { After = "prompt" }),
        Price = Price.Unknown,
        Source = Sources.SeenInUse,
        NotInSchema = "ecosystem is 'chroma', which public programs send to this engine and the published schema lacks; the service may refuse it, or charge " +
                "a price that no source states.",
        NotInSchemaAt = "ecosystem",
    };

    internal override InputDefinition GetDefinition() => Row;
}
