// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.

namespace Civitai.Orchestration.Training;

/// <summary>The discriminators of the <c>training</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class TrainingTree
{
    internal static UnionNode<TrainingInput> Root { get; } = Build();

    private static UnionNode<TrainingInput> Build()
    {
        var root = new UnionNode<TrainingInput>("engine");
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "flux1"), new("modelVariant", "dev")], new UnionLeaf<TrainingInput, Flux1DevAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "flux1"), new("modelVariant", "schnell")], new UnionLeaf<TrainingInput, Flux1SchnellAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "sdxl")], new UnionLeaf<TrainingInput, SdxlAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "sd1")], new UnionLeaf<TrainingInput, Sd1AiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "chroma")], new UnionLeaf<TrainingInput, ChromaAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "ernie")], new UnionLeaf<TrainingInput, ErnieAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "qwen")], new UnionLeaf<TrainingInput, QwenAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "zimageturbo")], new UnionLeaf<TrainingInput, ZImageTurboAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "zimagebase")], new UnionLeaf<TrainingInput, ZImageBaseAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "flux2klein"), new("modelVariant", "4b")], new UnionLeaf<TrainingInput, Flux2Klein4bAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "flux2klein"), new("modelVariant", "9b")], new UnionLeaf<TrainingInput, Flux2Klein9bAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "ltx2")], new UnionLeaf<TrainingInput, Ltx2AiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "ltx23")], new UnionLeaf<TrainingInput, Ltx23AiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "ltx25")], new UnionLeaf<TrainingInput, Ltx25AiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "ace_step_15")], new UnionLeaf<TrainingInput, AceStep15AiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "ace_step_15_xl"), new("modelVariant", "base")], new UnionLeaf<TrainingInput, AceStep15XlBaseAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "ace_step_15_xl"), new("modelVariant", "sft")], new UnionLeaf<TrainingInput, AceStep15XlSftAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "hidream-o1")], new UnionLeaf<TrainingInput, HiDreamO1AiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "anima")], new UnionLeaf<TrainingInput, AnimaAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "boogu")], new UnionLeaf<TrainingInput, BooguAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "krea2")], new UnionLeaf<TrainingInput, Krea2AiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "ideogram4")], new UnionLeaf<TrainingInput, Ideogram4AiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "mageflow")], new UnionLeaf<TrainingInput, MageFlowAiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "minimaxh3")], new UnionLeaf<TrainingInput, MiniMaxH3AiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "wan"), new("modelVariant", "2.1")], new UnionLeaf<TrainingInput, Wan21AiToolkitTrainingInput>());
        root.Add([new("engine", "ai-toolkit"), new("ecosystem", "wan"), new("modelVariant", "2.2")], new UnionLeaf<TrainingInput, Wan22AiToolkitTrainingInput>());
        root.Add([new("engine", "comfy")], new UnionLeaf<TrainingInput, ComfyTrainingInput>());
        return root;
    }
}
