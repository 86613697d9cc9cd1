// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a Ming LoRA with AI Toolkit.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states a price.</remarks>
public sealed partial record MingAiToolkitTrainingInput() : AiToolkitUnlistedTrainingInput("ming")
{
    internal static InputDefinition Row { get; } = new InputDefinition<MingAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "ming")])
    {
        Title = "Ming LoRA training",
        BaseModel = "Ming",
        OwnParameters = AiToolkitUnlistedRows.All,
        Price = Price.Unknown,
        Source = Sources.SeenInUse,
        NotInSchema = "ecosystem is 'ming', which public programs send and the published schema lacks; the service may refuse it, or charge a price that no " +
                "source states.",
        NotInSchemaAt = "ecosystem",
        Rules = [AiToolkitRules.Common],
    };

    internal override InputDefinition GetDefinition() => Row;
}
