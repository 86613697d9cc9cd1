// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Training;

/// <summary>The inputs of the <c>training</c> step.</summary>
internal static class TrainingCatalog
{
    internal static IReadOnlyList<InputDefinition> Definitions { get; } =
    [
        Flux1DevAiToolkitTrainingInput.Row,
        Flux1SchnellAiToolkitTrainingInput.Row,
        SdxlAiToolkitTrainingInput.Row,
        Sd1AiToolkitTrainingInput.Row,
        ChromaAiToolkitTrainingInput.Row,
        ErnieAiToolkitTrainingInput.Row,
        QwenAiToolkitTrainingInput.Row,
        ZImageTurboAiToolkitTrainingInput.Row,
        ZImageBaseAiToolkitTrainingInput.Row,
        Flux2Klein4bAiToolkitTrainingInput.Row,
        Flux2Klein9bAiToolkitTrainingInput.Row,
        Ltx2AiToolkitTrainingInput.Row,
        Ltx23AiToolkitTrainingInput.Row,
        Ltx25AiToolkitTrainingInput.Row,
        AceStep15AiToolkitTrainingInput.Row,
        AceStep15XlBaseAiToolkitTrainingInput.Row,
        AceStep15XlSftAiToolkitTrainingInput.Row,
        HiDreamO1AiToolkitTrainingInput.Row,
        AnimaAiToolkitTrainingInput.Row,
        BooguAiToolkitTrainingInput.Row,
        Krea2AiToolkitTrainingInput.Row,
        Ideogram4AiToolkitTrainingInput.Row,
        MageFlowAiToolkitTrainingInput.Row,
        MiniMaxH3AiToolkitTrainingInput.Row,
        Wan21AiToolkitTrainingInput.Row,
        Wan22AiToolkitTrainingInput.Row,
        Sd3MediumAiToolkitTrainingInput.Row,
        Qwen21AiToolkitTrainingInput.Row,
        MingAiToolkitTrainingInput.Row,
        Yue2AiToolkitTrainingInput.Row,
        ComfyTrainingInput.Row,
    ];
}
