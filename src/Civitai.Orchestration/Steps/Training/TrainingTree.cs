// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.Training;

/// <summary>The discriminators of the <c>training</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class TrainingTree
{
    /// <summary>The empty input that discriminators lead to; null when they lead nowhere.</summary>
    internal static TrainingInput? Create(ref Discriminators discriminators) => discriminators.Next("engine"u8) switch
    {
        "ai-toolkit" => discriminators.Next("ecosystem"u8) switch
        {
            "flux1" => discriminators.Next("modelVariant"u8) switch
            {
                "dev" => Flux1DevAiToolkitTrainingInput.Blank(),
                "schnell" => Flux1SchnellAiToolkitTrainingInput.Blank(),
                _ => null,
            },
            "sdxl" => SdxlAiToolkitTrainingInput.Blank(),
            "sd1" => Sd1AiToolkitTrainingInput.Blank(),
            "chroma" => ChromaAiToolkitTrainingInput.Blank(),
            "ernie" => ErnieAiToolkitTrainingInput.Blank(),
            "qwen" => QwenAiToolkitTrainingInput.Blank(),
            "zimageturbo" => ZImageTurboAiToolkitTrainingInput.Blank(),
            "zimagebase" => ZImageBaseAiToolkitTrainingInput.Blank(),
            "flux2klein" => discriminators.Next("modelVariant"u8) switch
            {
                "4b" => Flux2Klein4bAiToolkitTrainingInput.Blank(),
                "9b" => Flux2Klein9bAiToolkitTrainingInput.Blank(),
                _ => null,
            },
            "ltx2" => Ltx2AiToolkitTrainingInput.Blank(),
            "ltx23" => Ltx23AiToolkitTrainingInput.Blank(),
            "ltx25" => Ltx25AiToolkitTrainingInput.Blank(),
            "ace_step_15" => AceStep15AiToolkitTrainingInput.Blank(),
            "ace_step_15_xl" => discriminators.Next("modelVariant"u8) switch
            {
                "base" => AceStep15XlBaseAiToolkitTrainingInput.Blank(),
                "sft" => AceStep15XlSftAiToolkitTrainingInput.Blank(),
                _ => null,
            },
            "hidream-o1" => HiDreamO1AiToolkitTrainingInput.Blank(),
            "anima" => AnimaAiToolkitTrainingInput.Blank(),
            "boogu" => BooguAiToolkitTrainingInput.Blank(),
            "krea2" => Krea2AiToolkitTrainingInput.Blank(),
            "ideogram4" => Ideogram4AiToolkitTrainingInput.Blank(),
            "mageflow" => MageFlowAiToolkitTrainingInput.Blank(),
            "minimaxh3" => MiniMaxH3AiToolkitTrainingInput.Blank(),
            "wan" => discriminators.Next("modelVariant"u8) switch
            {
                "2.1" => Wan21AiToolkitTrainingInput.Blank(),
                "2.2" => Wan22AiToolkitTrainingInput.Blank(),
                _ => null,
            },
            "sd3" => discriminators.Next("modelVariant"u8) switch
            {
                "medium" => Sd3MediumAiToolkitTrainingInput.Blank(),
                _ => null,
            },
            "qwen21" => Qwen21AiToolkitTrainingInput.Blank(),
            "ming" => MingAiToolkitTrainingInput.Blank(),
            "yue2" => Yue2AiToolkitTrainingInput.Blank(),
            _ => null,
        },
        "comfy" => ComfyTrainingInput.Blank(),
        _ => null,
    };
}
