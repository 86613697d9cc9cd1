// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training an ACE-Step 1.5 XL music LoRA on the base model.</summary>
public sealed partial record AceStep15XlBaseAiToolkitTrainingInput() : AceStep15XlAiToolkitTrainingInput("base")
{
    internal static InputDefinition Row { get; } = new InputDefinition<AceStep15XlBaseAiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "ace_step_15_xl"), new("modelVariant", "base")])
    {
        Title = "ACE-Step 1.5 XL base LoRA training",
        OwnParameters = AceStep15XlAiToolkitRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaAceStep15XlBaseAiToolkitTraining,
        Rules = [AiToolkitRules.Common],
    };

    internal override InputDefinition GetDefinition() => Row;
}
