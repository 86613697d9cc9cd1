// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Z-Image Turbo on the comfy engine.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states limits, defaults or a price.</remarks>
public sealed partial record ComfyZImageTurboCreateImageGenInput : ComfyUnlistedScheduledImageGenInput
{
    /// <summary>Creates an input; an initializer sets what is required.</summary>
    public ComfyZImageTurboCreateImageGenInput()
        : base("zImage")
    {
        Model = "turbo";
        Operation = "createImage";
    }

    /// <summary>The model: <c>turbo</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Model { get; }

    /// <inheritdoc cref="OpenAiDallE3CreateImageGenInput.Operation"/>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyZImageTurboCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "zImage"), new("model", "turbo"), new("operation", "createImage")])
    {
        Title = "Z-Image Turbo (comfy): image from text",
        BaseModel = "Z-Image Turbo",
        OwnParameters = ComfyUnlistedScheduledRows.All,
        Price = Price.Unknown,
        Source = Sources.SeenInUse,
        NotInSchema = "ecosystem is 'zImage', which public programs send to this engine and the published schema lacks here; the service may refuse it, or " +
                "charge a price that no source states.",
        NotInSchemaAt = "ecosystem",
    };

    internal override InputDefinition GetDefinition() => Row;
}
