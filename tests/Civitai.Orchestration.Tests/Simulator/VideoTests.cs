using System.Buffers.Binary;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Client;
using Civitai.Orchestration.VideoGen;

namespace Civitai.Orchestration.Tests.Simulator;

/// <summary>Videos, from the request to the file.</summary>
public sealed class VideoTests : ClientFixture
{
    [Fact]
    public async Task RunAsync_gives_a_video_of_the_size_that_was_asked_for_and_its_file()
    {
        VideoGenOutput output = await Client.Workflows.RunAsync(
            new SeedanceVideoGenInput { Prompt = "a calm sea", Duration = 4, AspectRatio = VideoAspectRatio.Ratio9To16, Resolution = VideoResolution.R1080P }, cancellationToken: Stop);
        using var file = new MemoryStream();
        await Client.Blobs.DownloadAsync(output.Video, file, cancellationToken: Stop);

        Assert.Equal((1080, 1920, true), (output.Video.Width, output.Video.Height, output.Video.IsAvailable));
        Assert.Empty(output.AdditionalVideos);
        Assert.Null(output.DraftCache);
        Assert.Equal("ftyp"u8.ToArray(), file.ToArray()[4..8]);
        Assert.Equal((1080, 1920, 4.0), Read(file.ToArray()));
    }

    [Fact]
    public async Task RunAsync_makes_a_video_of_a_picture_of_the_same_workflow()
    {
        var hero = new ImageGenStepTemplate { Name = "hero", Input = ImageGenInputs.SdCpp.ZImage.Turbo("a lighthouse at dawn") };
        var clip = new VideoGenStepTemplate
        {
            Name = "clip",
            Input = VideoGenInputs.Wan.V26.Fal.ImageToVideo("the beam turns") with { Images = [hero.Output(o => o.Images[0].Url)], Duration = 5 },
        };
        var longer = new VideoGenStepTemplate { Input = new ComfyLtx23ExtendVideoInput { Prompt = "it goes on", SourceVideo = clip.Output(o => o.Video.Url) } };

        Workflow workflow = await Client.Workflows.RunAsync(new WorkflowTemplate { Steps = [hero, clip, longer] }, cancellationToken: Stop);

        Assert.All(workflow.Steps, s => Assert.Equal(WorkflowStatus.Succeeded, s.Status));
        Assert.Contains("""{"$ref":"hero","path":"output.images[0].url"}""", Submissions.Single().Body, StringComparison.Ordinal);
        Assert.Contains("""{"$ref":"clip","path":"output.video.url"}""", Submissions.Single().Body, StringComparison.Ordinal);
        Assert.True(workflow.GetOutput(clip).Video.IsAvailable);
    }

    [Fact]
    public async Task RunAsync_several_videos_are_the_first_and_the_others()
    {
        VideoGenOutput output = await Client.Workflows.RunAsync(VideoGenInputs.Ltx23.CreateVideo("a calm sea") with { Quantity = 3, Width = 640, Height = 384 }, cancellationToken: Stop);

        Assert.Equal(2, output.AdditionalVideos.Count);
        Assert.Equal(3, output.Videos.Select(v => v.Id).Distinct().Count());
        Assert.Same(output.Video, output.Videos[0]);
        Assert.All(output.Videos, v => Assert.Equal((640, 384), (v.Width, v.Height)));
    }

    [Fact]
    public async Task Step_says_how_many_videos_are_missing()
    {
        Simulator.OnSubmit(Outcome.Succeeded().WithUnavailableImages(2));

        Workflow workflow = await Client.Workflows.RunAsync(WorkflowTemplate.For(VideoGenInputs.Ltx23.CreateVideo("a calm sea") with { Quantity = 3 }), cancellationToken: Stop);

        VideoGenStep step = Assert.IsType<VideoGenStep>(workflow.Steps[0]);
        Assert.Equal((2, 2, StepOutcome.Incomplete), (step.MissingVideos, step.Output!.MissingCount, step.Outcome));
    }

    [Fact]
    public async Task RunAsync_a_draft_leaves_a_cache_that_another_step_takes()
    {
        var draft = new VideoGenStepTemplate { Name = "draft", Input = VideoGenInputs.Flux.V3.TextToVideo("a calm sea") with { Draft = true } };
        var whole = new VideoGenStepTemplate { Input = new Flux3V3DraftEnhanceInput { Prompt = "a calm sea", Duration = 5, DraftCache = draft.Output(o => o.DraftCache!.Url) } };

        Workflow workflow = await Client.Workflows.RunAsync(new WorkflowTemplate { Steps = [draft, whole] }, cancellationToken: Stop);

        Assert.NotNull(workflow.GetOutput(draft).DraftCache?.Url);
        Assert.Null(((VideoGenStep)workflow.Steps[1]).Output!.DraftCache);
    }

    [Theory]
    [InlineData("output.videos[0].url", "Did you mean 'video'?")]
    [InlineData("output.video.uri", "width, height, duration, format.")]
    [InlineData("output.video", "an address belongs there.")]
    [InlineData("output.additionalVideos[0].width", "an address belongs there.")]
    public void Validate_reference_to_what_a_video_step_does_not_make_is_an_error(string path, string named)
    {
        var clip = new VideoGenStepTemplate { Name = "clip", Input = VideoGenInputs.Kling("a calm sea") };
        var next = new VideoGenStepTemplate { Input = new GrokEditVideoInput { Prompt = "at night", VideoUrl = new Reference("clip", path) } };

        ValidationIssue issue = Assert.Single(new WorkflowTemplate { Steps = [clip, next] }.Validate().Errors);

        Assert.Equal("steps[1].input.videoUrl", issue.Path);
        Assert.EndsWith(named, issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data:video/mp4;base64,AAAA", true)]
    [InlineData("AAAA", true)]
    [InlineData("https://media.example.com/waves.mp4", false)]
    public void Validate_video_that_the_schema_wants_by_address_takes_no_content(string video, bool isError)
    {
        ValidationResult result = new ComfyLtx2ExtendVideoInput { Prompt = "it goes on", SourceVideo = video }.Validate();

        Assert.Equal(isError ? [("sourceVideo", ValidationCodes.Malformed)] : [], result.Errors.Select(e => (e.Path, e.Code)));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    [InlineData(8, true)]
    [InlineData(-8, false)]
    public void Validate_a_length_that_is_none_of_those_listed_is_an_error(int seconds, bool isValid)
    {
        ValidationResult result = (VideoGenInputs.Veo3("a calm sea", generateAudio: true) with { Duration = seconds }).Validate();

        Assert.Equal(isValid ? [] : [$"duration is {seconds}; it must be one of 4, 6, 8."], result.Errors.Select(e => e.Message));
    }

    [Fact]
    public void Estimate_without_a_documented_rate_says_that_it_is_not_complete()
    {
        CostEstimate estimate = VideoGenInputs.Kling("a calm sea").EstimateCost();

        Assert.False(estimate.IsComplete);
        Assert.Null(Assert.Single(estimate.Lines).Amount);
    }

    [Fact]
    public void Parse_engine_that_is_not_known_is_kept()
    {
        const string Json = """{"engine":"wan","version":"v9","prompt":"a calm sea","depth":[1]}""";

        UnknownVideoGenInput input = Assert.IsType<UnknownVideoGenInput>(StepInput.Parse("videoGen", Json));

        Assert.Equal("a calm sea", input.Prompt.Value);
        Assert.Contains(input.Validate().Issues, i => i is { Code: ValidationCodes.UnknownKind, Path: "version", Severity: ValidationSeverity.Warning });
        Assert.Equal(4, System.Text.Json.Nodes.JsonNode.Parse(input.ToJson())!.AsObject().Count);
    }

    // Size and seconds, from the boxes of a track's header and its media's.
    private static (int Width, int Height, double Seconds) Read(byte[] mp4)
    {
        int track = mp4.AsSpan().IndexOf("tkhd"u8);
        int media = mp4.AsSpan().IndexOf("mdhd"u8);
        return (Half(track + 80), Half(track + 84), (double)Word(media + 20) / Word(media + 16));

        int Half(int at) => BinaryPrimitives.ReadUInt16BigEndian(mp4.AsSpan(at));
        uint Word(int at) => BinaryPrimitives.ReadUInt32BigEndian(mp4.AsSpan(at));
    }
}
