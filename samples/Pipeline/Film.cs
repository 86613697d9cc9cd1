using Civitai.Orchestration;
using Civitai.Orchestration.AceStepAudio;
using Civitai.Orchestration.ImageBackgroundRemoval;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageUpscaler;
using Civitai.Orchestration.PromptEnhancement;
using Civitai.Orchestration.VideoGen;

namespace Pipeline;

/// <summary>Six steps of one workflow: words, two pictures of them, and of the first picture a large one, a cut-out and a video; music beside it.</summary>
internal sealed class Film
{
    public Film(string idea)
    {
        Words = new() { Name = "words", Input = StepInputs.PromptEnhancement(idea, "zImage") };
        Pictures = new()
        {
            Name = "pictures",
            Input = ImageGenInputs.SdCpp.ZImage.Turbo(Words.Output(o => o.EnhancedPrompt)) with { Quantity = 2, OutputFormat = ImageGenOutputFormat.Png },
        };

        // What a later step takes is named by the compiler's own types: a member that the output lacks does not compile.
        Reference first = Pictures.Output(o => o.Images[0].Url);
        Large = new() { Name = "large", Input = StepInputs.ImageUpscaler(first) };
        CutOut = new() { Name = "cut-out", Input = StepInputs.ImageBackgroundRemoval(Large.Output(o => o.Blob.Url)) };
        Clip = new() { Name = "clip", Input = VideoGenInputs.Wan.V26.Fal.ImageToVideo("the beam turns slowly, waves roll in") with { Images = [first], Duration = 5 } };
        Music = new() { Name = "music", Input = StepInputs.AceStepAudio("calm piano over the sound of the sea", "[Instrumental]", seed: 7) with { Duration = 5 } };
    }

    public PromptEnhancementStepTemplate Words { get; }

    public ImageGenStepTemplate Pictures { get; }

    public ImageUpscalerStepTemplate Large { get; }

    public ImageBackgroundRemovalStepTemplate CutOut { get; }

    public VideoGenStepTemplate Clip { get; }

    public AceStepAudioStepTemplate Music { get; }

    public WorkflowTemplate Workflow => new() { Tags = ["film"], Steps = [Words, Pictures, Large, CutOut, Clip, Music] };

    /// <summary>What a workflow of these steps made, each with a name.</summary>
    public IEnumerable<(string Name, Blob Blob)> FilesOf(Workflow workflow)
    {
        IReadOnlyList<ImageBlob> pictures = workflow.GetOutput(Pictures).Images;
        for (int i = 0; i < pictures.Count; i++)
            yield return ($"picture {i + 1}", pictures[i]);
        yield return ("large", workflow.GetOutput(Large).Blob);
        yield return ("cut-out", workflow.GetOutput(CutOut).Image);
        foreach (VideoBlob video in workflow.GetOutput(Clip).Videos)
            yield return ("clip", video);
        yield return ("music", workflow.GetOutput(Music).Blob);
    }
}
