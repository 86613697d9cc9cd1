// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a LoRA with AI Toolkit in an ecosystem that the published schema does not list.</summary>
public abstract partial record AiToolkitUnlistedTrainingInput : AiToolkitTrainingInput
{
    private protected AiToolkitUnlistedTrainingInput(string ecosystem)
        : base(ecosystem)
    {
    }
}
