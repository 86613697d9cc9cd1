// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

/// <summary>Training a Stable Diffusion 3 medium LoRA with AI Toolkit.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states a price.</remarks>
public sealed partial record Sd3MediumAiToolkitTrainingInput : AiToolkitUnlistedTrainingInput
{
    /// <summary>Creates an input; an initializer sets what is required.</summary>
    public Sd3MediumAiToolkitTrainingInput()
        : base("sd3") => ModelVariant = "medium";

    /// <summary>The base model: <c>medium</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string ModelVariant { get; }

    internal static InputDefinition Row { get; } = new InputDefinition<Sd3MediumAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "sd3"), new("modelVariant", "medium")])
    {
        Title = "SD3 medium LoRA training",
        BaseModel = "Stable Diffusion 3 medium",
        OwnParameters = AiToolkitUnlistedRows.All,
        Price = Price.Unknown,
        Source = Sources.SeenInUse,
        NotInSchema = "ecosystem is 'sd3', which public programs send and the published schema lacks; the service may refuse it, or charge a price that no " +
                "source states.",
        NotInSchemaAt = "ecosystem",
        Rules = [AiToolkitRules.Common],
    };

    internal override InputDefinition GetDefinition() => Row;
}
