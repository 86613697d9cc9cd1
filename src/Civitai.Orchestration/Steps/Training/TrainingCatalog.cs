using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Training;

/// <summary>The inputs of the <c>training</c> step.</summary>
internal static class TrainingCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        SdxlAiToolkitTrainingInput.Row,
        Sd1AiToolkitTrainingInput.Row,
        Flux1DevAiToolkitTrainingInput.Row,
        Flux1SchnellAiToolkitTrainingInput.Row,
        ChromaAiToolkitTrainingInput.Row,
        ErnieAiToolkitTrainingInput.Row,
        QwenAiToolkitTrainingInput.Row,
        ZImageTurboAiToolkitTrainingInput.Row,
        ZImageBaseAiToolkitTrainingInput.Row,
    ];
}
