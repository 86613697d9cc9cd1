using System.Text.Json.Nodes;
using Civitai.Orchestration.AceStepAudio;
using Civitai.Orchestration.ChatCompletion;
using Civitai.Orchestration.ComposeMedia;
using Civitai.Orchestration.HumanoidImageMask;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageUpscaler;
using Civitai.Orchestration.MediaCaptioning;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.PolyGen;
using Civitai.Orchestration.Repeat;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.TextToSpeech;
using Civitai.Orchestration.Training;
using Civitai.Orchestration.Transcription;
using Civitai.Orchestration.TryOnU;
using Civitai.Orchestration.VideoGen;

namespace Civitai.Orchestration.Tests.Docs;

/// <summary>The regions are the C# blocks of docs/how-to.md, in its order; <see cref="DocumentTests"/> compares them.</summary>
public sealed class HowToSnippets : SnippetTests
{
    private const string Address = "https://example.com/lighthouse.png";

    [Fact]
    public async Task Pictures()
    {
        OrchestrationClient client = Client;
        string folder = Folder.FullName;

        #region The cheapest picture of 2048 x 2048
        ImageGenOutput large = await client.Workflows.RunAsync(ImageGenInputs.Flux2.Klein.CreateImage("a lighthouse at dawn") with { Width = 2048, Height = 2048 });
        await client.Blobs.DownloadAllAsync(large, folder);
        #endregion

        #region Change a picture
        MediaSource picture = "https://example.com/lighthouse.png"; // or a Blob, or MediaSource.FromFileAsync(path)
        ImageGenOutput night = await client.Workflows.RunAsync(ImageGenInputs.Google.NanoBanana2("the same place at night") with { Images = [picture] });
        #endregion

        #region Larger
        ImageUpscalerOutput upscaled = await client.Workflows.RunAsync(StepInputs.ImageUpscaler(picture));
        await client.Blobs.DownloadAsync(upscaled.Blob, Path.Combine(folder, "large.png"));
        #endregion

        #region A file of this computer
        Blob uploaded = await client.Blobs.UploadAsync(Path.Combine(folder, "large.png"));
        var cutOut = await client.Workflows.RunAsync(StepInputs.ImageBackgroundRemoval(uploaded));
        #endregion

        Assert.True(night.Images[0].IsAvailable);
        Assert.True(cutOut.Image.IsAvailable);
        Assert.Equal(2, Folder.GetFiles().Length);
    }

    [Fact]
    public async Task Videos()
    {
        OrchestrationClient client = Client;
        MediaSource picture = Address;

        #region Five seconds from a picture
        var input = VideoGenInputs.Wan.V26.Fal.ImageToVideo("the beam turns, waves roll in") with { Images = [picture], Duration = 5 };
        CostEstimate price = input.EstimateCost(); // before anything is sent
        VideoGenOutput clip = await client.Workflows.RunAsync(input, new RunOptions { MaxCost = 1000 });
        #endregion

        Assert.True(price.IsComplete);
        Assert.True(clip.Video.IsAvailable);
    }

    [Fact]
    public async Task Sounds()
    {
        OrchestrationClient client = Client;

        #region Read this text aloud
        TextToSpeechOutput speech = await client.Workflows.RunAsync(
            TextToSpeechInputs.Custom("The light is on.", usesSpeakerVectorOnly: false) with { Speaker = TextToSpeechSpeaker.Vivian, Language = "English" });
        #endregion

        #region Write down what is said
        TranscriptionOutput said = await client.Workflows.RunAsync(StepInputs.Transcription(speech.AudioBlob));
        Console.WriteLine(said.Text);
        #endregion

        #region Music
        AceStepAudioOutput music = await client.Workflows.RunAsync(StepInputs.AceStepAudio("calm piano over the sound of the sea", "[Instrumental]", seed: 7) with { Duration = 30 });
        #endregion

        Assert.True(music.Blob.IsAvailable);
    }

    [Fact]
    public async Task Words()
    {
        OrchestrationClient client = Client;
        MediaSource picture = Address;

        #region Ask a model about a picture
        ChatCompletionOutput answer = await client.Workflows.RunAsync(StepInputs.ChatCompletion("openai/gpt-4o",
        [
            new SystemMessage("Answer in one sentence."),
            new UserMessage(ChatContent.FromParts(ChatContentPart.FromText("Where could this be?"), ChatContentPart.FromImage(picture))),
        ]));
        Console.WriteLine(answer.Choices[0].Message?.Content);
        #endregion

        Simulator.OnSubmit(Outcome.Succeeded().WithOutput(JsonNode.Parse("""
            {"choices":[{"index":0,"message":{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"draw","arguments":"{\"prompt\":\"a harbour at dawn\",\"quantity\":2,\"width\":1536}"}}]}}]}
            """)!));

        #region Let a model fill in an input
        InputDefinition turbo = InputCatalog.Find("imageGen/sdcpp/zImage/turbo/createImage")!;
        var draw = new ChatTool { Type = "function", Function = new() { Name = "draw", Description = turbo.Title, Parameters = turbo.ToJsonSchema() } };
        ChatCompletionOutput choice = await client.Workflows.RunAsync(StepInputs.ChatCompletion("openai/gpt-4o", [new UserMessage("A harbour at dawn, twice, wide.")]) with { Tools = [draw] });
        foreach (ChatToolCall call in choice.Choices[0].Message?.ToolCalls ?? [])
        {
            StepInput wished = turbo.CreateInput(JsonNode.Parse(call.Function.Arguments)!.AsObject());
            if (wished.Validate().IsValid) // rules that span members, before anything is paid
                await client.Workflows.RunAsync((ImageGenInput)wished, new RunOptions { MaxCost = 50 });
        }
        #endregion

        #region Describe a picture
        MediaCaptioningOutput caption = await client.Workflows.RunAsync(StepInputs.MediaCaptioning(picture));
        Console.WriteLine(caption.Caption);
        #endregion

        Assert.NotEmpty(answer.Choices);
        Assert.Contains(Simulator.Requests, r => r.Body.Contains("a harbour at dawn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Models()
    {
        OrchestrationClient client = Client;
        string folder = Folder.FullName;
        MediaSource picture = Address;

        #region A 3D model from a picture
        PolyGenOutput made = await client.Workflows.RunAsync(PolyGenInputs.Comfy.Hunyuan3D.ImageTo3D(picture));
        await client.Blobs.DownloadAsync(made.Model, Path.Combine(folder, "lighthouse.glb"));
        #endregion

        Assert.True(File.Exists(Path.Combine(folder, "lighthouse.glb")));
    }

    [Fact]
    public async Task Several_steps()
    {
        OrchestrationClient client = Client;

        #region A spoken line over a video
        var steps = new WorkflowBuilder();
        var line = steps.Add(TextToSpeechInputs.Custom("The light is on.", usesSpeakerVectorOnly: false) with { Speaker = TextToSpeechSpeaker.Vivian });
        var sea = steps.Add(VideoGenInputs.Wan.V26.Fal.TextToVideo("waves roll in at dusk") with { Duration = 5 });
        var film = steps.Add(StepInputs.ComposeMedia(
        [
            new() { Url = sea.Output(o => o.Video.Url) },
            new() { Url = line.Output(o => o.AudioBlob.Url), At = 1 },
        ]));
        ComposeMediaOutput output = await client.Workflows.RunAsync(steps.ToTemplate().WithResultOf(film));
        #endregion

        #region The same step for each item of a list
        var pair = new WorkflowBuilder();
        var looks = pair.Add(ImageGenInputs.SdCpp.ZImage.Turbo("a lighthouse at dawn") with { Quantity = 2 });
        var each = RepeatFor.Each(looks.Output(o => o.Images), "look");
        var upscaled = pair.Add(StepInputs.Repeat(each, new ImageUpscalerStepTemplate { Input = StepInputs.ImageUpscaler(each.Item("url")) }));
        RepeatOutput many = await client.Workflows.RunAsync(pair.ToTemplate().WithResultOf(upscaled));
        foreach (ImageUpscalerStep step in many.Steps.OfType<ImageUpscalerStep>())
            Console.WriteLine(step.Output?.Blob.Url);
        #endregion

        #region One template, many prompts
        var poster = WorkflowTemplate.For(ImageGenInputs.SdCpp.ZImage.Turbo(Reference.Argument("place")));
        foreach (string place in (string[])["a harbour", "a mill"])
            await client.Workflows.SubmitAsync(poster, new SubmitOptions { Arguments = new JsonObject { ["place"] = place } });
        #endregion

        #region A recipe alone
        MediaSource walker = "https://example.com/walker.png";
        HumanoidImageMaskOutput mask = await client.Recipes.RunAsync(StepInputs.HumanoidImageMask(walker, HumanoidImageMaskCategory.UpperBody));
        TryOnUOutput dressed = await client.Recipes.RunAsync(
            StepInputs.TryOnU(walker, "https://example.com/coat.png", maskSubject: false, cropSubject: false, seed: 7) with { SubjectMaskUrl = mask.Mask });
        #endregion

        Assert.True(output.VideoBlob?.IsAvailable);
        Assert.True(dressed.Image.IsAvailable);
        Assert.Equal(2, many.Steps.Count);
        Assert.Equal(6, Simulator.Workflows.Count);
    }
    [Fact]
    public async Task Use_what_you_trained()
    {
        OrchestrationClient client = Client;
        var input = new SdxlAiToolkitTrainingInput { TrainingData = new ZipTrainingData { SourceUrl = "https://example.com/inkcat.zip", Count = 15 }, Epochs = 2 };
        WorkflowHandle<TrainingOutput> handle = await client.Workflows.SubmitAsync(input);
        string trainingId = handle.Id;

        #region By the id of a training
        TrainingResult trained = await client.GetTraining(trainingId).GetResultAsync();
        var sdxl = new SdxlCreateImageGenInput { Model = "urn:air:sdxl:checkpoint:civitai:101055@128078", Prompt = "inkcat in the snow" };
        ImageGenOutput snow = await client.Workflows.RunAsync(sdxl.WithLora(trained.Epochs[^1], 0.8));
        #endregion

        TrainingOutput output = await handle.GetResultAsync();

        #region By the output
        ImageGenOutput rain = await client.Workflows.RunAsync(sdxl.WithLora(input.LoraOf(output.Epochs[0])));
        #endregion

        Assert.True(snow.Images[0].IsAvailable && rain.Images[0].IsAvailable);
    }
}
