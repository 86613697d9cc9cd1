// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Qwen Image 2.1 on the comfy engine.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states limits, defaults or a price.</remarks>
public sealed partial record ComfyQwen21CreateImageGenInput : ComfyQwenImageGenInput
{
    /// <summary>Creates an input; an initializer sets what is required.</summary>
    public ComfyQwen21CreateImageGenInput()
        : base("2.1") => Operation = "createImage";

    /// <inheritdoc cref="OpenAiDallE3CreateImageGenInput.Operation"/>
    [JsonPropertyOrder(-7)]
    public string Operation { get; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComfyQwen21CreateImageGenInput>(
        "imageGen", [new("engine", "comfy"), new("ecosystem", "qwen"), new("model", "2.1"), new("operation", "createImage")])
    {
        Title = "Qwen Image 2.1 (comfy): image from text",
        BaseModel = "Qwen-Image 2.1",
        OwnParameters = ComfyUnlistedScheduledRows.All,
        Price = Price.Unknown,
        Source = Sources.SeenInUse,
        NotInSchema = "ecosystem is 'qwen', which public programs send to this engine and the published schema lacks here; the service may refuse it, or " +
                "charge a price that no source states.",
        NotInSchemaAt = "ecosystem",
    };

    internal override InputDefinition GetDefinition() => Row;
}
