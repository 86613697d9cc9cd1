// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with the latest release of Qwen Image 20B on the comfy engine.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states limits, defaults or a price.</remarks>
public sealed partial record ComfyQwen20bCreateImageGenInput : ComfyQwenImageGenInput
{
    /// <summary>Creates an input; an initializer sets what is required.</summary>
    public ComfyQwen20bCreateImageGenInput()
        : base("20b")
    {
        Version = "latest";
        Operation = "createImage";
    }

    /// <summary>The release of the model: <c>latest</c>.</summary>
    [JsonPropertyOrder(-7)]
    public string Version { get; }

    /// <inheritdoc cref="OpenAiDallE3CreateImageGenInput.Operation"/>
    [JsonPropertyOrder(-6)]
    public string Operation { get; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyQwen20bCreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "qwen"), new("model", "20b"), new("version", "latest"), new("operation", "createImage")])
    {
        Title = "Qwen Image 20B (comfy): image from text",
        BaseModel = "Qwen-Image 20B",
        OwnParameters = ComfyUnlistedScheduledRows.All,
        Price = Price.Unknown,
        Source = Sources.SeenInUse,
        NotInSchema = "ecosystem is 'qwen', which public programs send to this engine and the published schema lacks here; the service may refuse it, or " +
                "charge a price that no source states.",
        NotInSchemaAt = "ecosystem",
    };

    internal override InputDefinition GetDefinition() => Row;
}
