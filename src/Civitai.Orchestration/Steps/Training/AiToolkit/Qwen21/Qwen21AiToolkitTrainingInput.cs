// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a Qwen Image 2.1 LoRA with AI Toolkit.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states a price.</remarks>
public sealed partial record Qwen21AiToolkitTrainingInput() : AiToolkitUnlistedTrainingInput("qwen21")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Qwen21AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "qwen21")])
    {
        Title = "Qwen Image 2.1 LoRA training",
        BaseModel = "Qwen-Image 2.1",
        OwnParameters = AiToolkitUnlistedRows.All,
        Price = Price.Unknown,
        Source = Sources.SeenInUse,
        NotInSchema = "ecosystem is 'qwen21', which public programs send and the published schema lacks; the service may refuse it, or charge a price that " +
                "no source states.",
        NotInSchemaAt = "ecosystem",
        Rules = [AiToolkitRules.Common],
    };

    internal override InputDefinition GetDefinition() => Row;
}
