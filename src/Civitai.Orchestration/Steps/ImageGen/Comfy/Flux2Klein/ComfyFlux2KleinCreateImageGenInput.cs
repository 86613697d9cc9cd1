// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with FLUX.2 klein on the comfy engine.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states limits, defaults or a price.</remarks>
public sealed partial record ComfyFlux2KleinCreateImageGenInput : ComfyUnlistedScheduledImageGenInput
{
    /// <summary>Creates an input; an initializer sets what is required.</summary>
    public ComfyFlux2KleinCreateImageGenInput()
        : base("flux2Klein") => Operation = "createImage";

    /// <inheritdoc cref="OpenAiDallE3CreateImageGenInput.Operation"/>
    [JsonPropertyOrder(-8)]
    public string Operation { get; }

    /// <summary>The size and kind of the model.</summary>
    /// <value>A name, for example <c>4b</c>. When null the service decides.</value>
    public string? ModelVersion { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyFlux2KleinCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "flux2Klein"), new("operation", "createImage")])
    {
        Title = "FLUX.2 klein (comfy): image from text",
        BaseModel = "FLUX.2 klein",
        OwnParameters = ComfyUnlistedScheduledRows.All.With(
            new TextParameter(new Member<ComfyFlux2KleinCreateImageGenInput, string?>(
                "modelVersion", nameof(ModelVersion), "The size and kind of the model.", i => i.ModelVersion, (i, v) => i with { ModelVersion = v }))
            { After = "prompt" }),
        Price = Price.Unknown,
        Source = Sources.SeenInUse,
        NotInSchema = "ecosystem is 'flux2Klein', which public programs send to this engine and the published schema lacks here; the service may refuse it, " +
                "or charge a price that no source states.",
        NotInSchemaAt = "ecosystem",
    };

    internal override InputDefinition GetDefinition() => Row;
}
