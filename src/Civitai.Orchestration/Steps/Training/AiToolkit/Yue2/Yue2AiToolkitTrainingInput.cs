// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>Training a YuE 2 music LoRA with AI Toolkit.</summary>
/// <remarks>Not in the published schema: public programs send it. No source states a price.</remarks>
public sealed partial record Yue2AiToolkitTrainingInput() : AiToolkitUnlistedTrainingInput("yue2")
{
    internal static InputDefinition Row { get; } = new InputDefinition<Yue2AiToolkitTrainingInput>(
        "training", [new("engine", "ai-toolkit"), new("ecosystem", "yue2")])
    {
        Title = "YuE 2 LoRA training",
        BaseModel = "YuE 2",
        OwnParameters = AiToolkitUnlistedRows.All.With(
            AiToolkitUnlistedRows.Model with { NotInSchema = null },
            AiToolkitUnlistedRows.Resolution with { NotInSchema = null }),
        Price = Price.Unknown,
        Source = Sources.SeenInUse,
        NotInSchema = "ecosystem is 'yue2', which public programs send and the published schema lacks; the service may refuse it, or charge a price that no " +
                "source states.",
        NotInSchemaAt = "ecosystem",
        Rules = [AiToolkitRules.Common],
    };

    internal override InputDefinition GetDefinition() => Row;
}
