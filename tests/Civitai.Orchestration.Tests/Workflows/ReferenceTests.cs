using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Civitai.Orchestration.ImageBackgroundRemoval;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageUpscaler;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.PromptEnhancement;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.VideoGen;
using Civitai.Orchestration.VideoUpscaler;

namespace Civitai.Orchestration.Tests.Workflows;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("hero", "output.images[0].url")]
    [InlineData("$0", "output.images[0].url")]
    [InlineData("$arguments", "look")]
    public void Validate_reference_that_leads_somewhere_has_no_issue(string source, string path) => Assert.Empty(Template(new Reference(source, path)).Validate().Issues);

    [Theory]
    [InlineData("nope", "output")]
    [InlineData("second", "output")]
    [InlineData("$1", "output")]
    [InlineData("$7", "output")]
    [InlineData("0", "output")]
    [InlineData("hero", "")]
    [InlineData("hero", null)]
    [InlineData("$arguments", "missing")]
    [InlineData("$arguments", "")]
    [InlineData("$arguments", null)]
    [InlineData("$arguments", "[0]")]
    public void Validate_reference_that_leads_nowhere_is_an_error(string source, string? path)
    {
        ValidationIssue issue = Assert.Single(Template(new Reference(source, path)).Validate().Errors);

        Assert.Equal("steps[1].input.prompt", issue.Path);
    }

    [Theory]
    [InlineData("hero", "output.image[0].url", "images")]
    [InlineData("hero", "output.images[0].uri", "url")]
    [InlineData("hero", "outputs.images[0].url", "output")]
    [InlineData("hero", "output.images.url", "list")]
    [InlineData("hero", "output[0]", "list")]
    [InlineData("$arguments", "looks", "looks")]
    [InlineData("$arguments", "look.first", "text")]
    [InlineData("$arguments", "set.colour", "color")]
    public void Validate_reference_to_a_member_that_does_not_exist_is_an_error_that_names_the_way_out(string source, string path, string named)
    {
        ValidationIssue issue = Assert.Single(Template(new Reference(source, path)).Validate().Errors);

        Assert.Equal("steps[1].input.prompt", issue.Path);
        Assert.Contains(named, issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hero", "output.images[0]")]
    [InlineData("hero", "output.images")]
    [InlineData("hero", "output")]
    [InlineData("hero", "output.images[0].width")]
    [InlineData("hero", "output.images[0].available")]
    [InlineData("$arguments", "number")]
    [InlineData("$arguments", "set")]
    public void Validate_reference_to_a_value_of_another_kind_is_an_error(string source, string path)
    {
        ValidationIssue issue = Assert.Single(Template(new Reference(source, path)).Validate().Errors);

        Assert.Equal(("steps[1].input.prompt", ValidationCodes.Conflict), (issue.Path, issue.Code));
        Assert.EndsWith("text belongs there.", issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hero", "output.images[0].width", true)]
    [InlineData("hero", "output.images[0].url", false)]
    [InlineData("$arguments", "number", true)]
    [InlineData("$arguments", "look", false)]
    public void Validate_reference_for_a_seed_leads_to_a_whole_number(string source, string path, bool isValid)
    {
        WorkflowTemplate template = Template("a calm sea");
        template = template with { Steps = [template.Steps[0], new ImageGenStepTemplate { Input = new ZImageTurboCreateImageGenInput { Prompt = "x", Seed = new Reference(source, path) } }] };

        Assert.Equal(isValid, template.Validate().IsValid);
    }

    // An index is digits that a list can have: what else stands in brackets leads nowhere, and the step before would be paid for.
    [Theory]
    [InlineData("hero", "output.images[-1].url")]
    [InlineData("hero", "output.images[abc].url")]
    [InlineData("hero", "output.images[].url")]
    [InlineData("hero", "output.images[0.url")]
    [InlineData("hero", "output.images[0]x.url")]
    [InlineData("hero", "output.images[+0].url")]
    [InlineData("hero", "output.images[ 0].url")]
    [InlineData("hero", "output.images[99999999999].url")]
    [InlineData("hero", "output.images[2147483648].url")]
    [InlineData("$arguments", "looks[-1]")]
    [InlineData("$arguments", "looks[2]")]
    public void Validate_reference_with_an_index_that_leads_to_no_item_is_an_error(string source, string path)
    {
        var template = new WorkflowTemplate
        {
            Arguments = new() { ["looks"] = new System.Text.Json.Nodes.JsonArray("https://f.example.com/a.png", "https://f.example.com/b.png") },
            Steps =
            [
                new ImageGenStepTemplate { Name = "hero", Input = new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse" } },
                StepInputs.ImageUpscaler(Reference.ToStep(source, path)).ToStepTemplate(),
            ],
        };

        Assert.Equal("steps[1].input.image", Assert.Single(template.Validate().Errors).Path);
    }

    [Theory]
    [InlineData("looks[0]")]
    [InlineData("looks[1]")]
    public void Validate_reference_to_an_item_of_an_argument_has_no_issue(string path)
    {
        WorkflowTemplate template = Template(Reference.Argument(path));

        Assert.Empty((template with { Arguments = new() { ["looks"] = new System.Text.Json.Nodes.JsonArray("calm", "wild") } }).Validate().Issues);
    }

    // Schema: quantity is the number of batches, batchSize the size of each.
    [Theory]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Validate_reference_to_an_image_of_batches_counts_all_of_them(int index, bool isValid)
    {
        var hero = new TextToImage.TextToImageStepTemplate { Name = "hero", Input = StepInputs.TextToImage("a lighthouse") with { Quantity = 2, BatchSize = 3 } };

        var template = new WorkflowTemplate { Steps = [hero, StepInputs.ImageUpscaler(hero.Output(o => o.Images[index].Url)).ToStepTemplate()] };

        Assert.Equal(isValid, template.Validate().IsValid);
    }

    [Fact]
    public void Output_refuses_an_index_below_zero()
    {
        var hero = new ImageGenStepTemplate { Name = "hero", Input = new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse" } };
        int below = -1;

        Assert.Throws<ArgumentException>(() => hero.Output(o => o.Images[below].Url));
    }

    [Fact]
    public void Validate_reference_to_a_later_step_is_an_error()
    {
        WorkflowTemplate template = Template(new Reference("third", "output.images[0].url"));
        template = template with { Steps = [.. template.Steps, new ImageGenStepTemplate { Name = "third", Input = new ZImageTurboCreateImageGenInput { Prompt = "a pier" } }] };

        Assert.Equal("steps[1].input.prompt", Assert.Single(template.Validate().Errors).Path);
    }

    [Fact]
    public void Validate_steps_that_wait_for_each_other_are_an_error()
    {
        WorkflowTemplate template = new()
        {
            Steps =
            [
                new ImageGenStepTemplate { Name = "a", Input = new ZImageTurboCreateImageGenInput { Prompt = new Reference("b", "output.images[0].url") } },
                new ImageGenStepTemplate { Name = "b", Input = new ZImageTurboCreateImageGenInput { Prompt = new Reference("a", "output.images[0].url") } },
            ],
        };

        Assert.Equal("steps[0].input.prompt", Assert.Single(template.Validate().Errors).Path);
    }

    [Theory]
    [InlineData(null, 0, true)]
    [InlineData(null, 1, false)]
    [InlineData(3, 2, true)]
    [InlineData(3, 3, false)]
    [InlineData(3, 30, false)]
    public void Validate_reference_to_an_image_beyond_the_quantity_is_an_error(int? quantity, int index, bool isValid)
    {
        var hero = new ImageGenStepTemplate { Name = "hero", Input = new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse", Quantity = quantity } };
        var edit = new ImageGenStepTemplate { Input = new Flux2KleinEditImageInput { Prompt = "at night", Images = ["https://f.example.com/a.png", hero.Output(o => o.Images[index].Url)] } };

        IEnumerable<ValidationIssue> issues = new WorkflowTemplate { Steps = [hero, edit] }.Validate().Issues;

        if (isValid)
        {
            Assert.Empty(issues);
            return;
        }

        ValidationIssue issue = Assert.Single(issues);
        Assert.Equal(("steps[1].input.images[1]", ValidationCodes.Conflict), (issue.Path, issue.Code));
        Assert.EndsWith($"takes item {index} of 'images', and its step makes {quantity ?? 1}; items are counted from 0.", issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("output.additionalVideos[0].url", true)]
    [InlineData("output.additionalVideos[1].url", false)]
    [InlineData("output.video.url", true)]
    public void Validate_reference_to_a_video_beyond_the_quantity_is_an_error(string path, bool isValid)
    {
        var clips = new VideoGenStepTemplate { Name = "clips", Input = new ComfyLtx23CreateVideoInput { Prompt = "waves", Quantity = 2 } };
        var large = new VideoUpscalerStepTemplate { Input = StepInputs.VideoUpscaler(Reference.ToStep("clips", path)) };

        ValidationResult result = new WorkflowTemplate { Steps = [clips, large] }.Validate();

        Assert.Equal(isValid ? [] : ["steps[1].input.video"], result.Errors.Select(e => e.Path));
    }

    [Theory]
    [InlineData("picture", "output.images[0].url", "image")]
    [InlineData("clip", "output.video.url", "video")]
    [InlineData("clip", "output.video.previewUrl", "image video")]
    [InlineData("clip", "output.draftCache.url", "image video")]
    [InlineData("music", "output.blob.url", "audio")]
    [InlineData("speech", "output.audioBlob.url", "audio")]
    [InlineData("model", "output.model.url", "")]
    [InlineData("model", "output.thumbnail.url", "image")]
    [InlineData("anything", "output.blobs[0].url", "image video")]
    public void Validate_reference_to_a_file_of_another_kind_is_an_error(string source, string path, string fitting)
    {
        var reference = Reference.ToStep(source, path);
        (string Name, string Member, WorkflowStepTemplate Step)[] takers =
        [
            ("image", "image", new ImageBackgroundRemovalStepTemplate { Input = StepInputs.ImageBackgroundRemoval(reference) }),
            ("video", "video", new VideoUpscalerStepTemplate { Input = StepInputs.VideoUpscaler(reference) }),
        ];
        foreach ((string name, string member, WorkflowStepTemplate step) in takers)
        {
            IEnumerable<string> problems = new WorkflowTemplate { Steps = [.. Makers, step] }.Validate().Errors.Select(e => $"{e.Path} {e.Code}");

            Assert.Equal(fitting.Split(' ').Contains(name) ? [] : [$"steps[{Makers.Length}].input.{member} {ValidationCodes.Conflict}"], problems);
        }
    }

    [Fact]
    public void Validate_what_belongs_in_place_of_a_file_of_another_kind_is_in_the_message()
    {
        var cut = new ImageBackgroundRemovalStepTemplate { Input = StepInputs.ImageBackgroundRemoval(Reference.ToStep("clip", "output.video.url")) };
        var edit = new ImageGenStepTemplate { Input = new Flux2KleinEditImageInput { Prompt = "at night", Images = [Reference.ToStep("music", "output.blob.url")] } };

        IEnumerable<string> messages = new WorkflowTemplate { Steps = [.. Makers, cut, edit] }.Validate().Errors.Select(e => e.Message);

        Assert.Equal(["image refers to a video; an image belongs there.", "images[0] refers to a sound; an image belongs there."], messages);
    }

    [Fact]
    public void Validate_a_text_in_place_of_a_file_is_refused_and_an_argument_is_not()
    {
        var words = new PromptEnhancementStepTemplate { Name = "words", Input = StepInputs.PromptEnhancement("a pier", "zImage") };
        WorkflowTemplate Cut(Reference source) => new()
        {
            Steps = [words, new ImageBackgroundRemovalStepTemplate { Input = StepInputs.ImageBackgroundRemoval(source) }],
            Arguments = new JsonObject { ["picture"] = "https://media.example.com/pier.png" },
        };

        ValidationIssue refused = Assert.Single(Cut(words.Output(o => o.EnhancedPrompt)).Validate().Errors);

        Assert.Equal(("steps[1].input.image", "image refers to a value that is text; an address belongs there."), (refused.Path, refused.Message));
        Assert.Empty(Cut(Reference.Argument("picture")).Validate().Errors);
    }

    // The schema has one type for all of them; what they take is in their descriptions. A new name is to be read there and put here.
    [Fact]
    public void Members_that_take_files_say_by_their_names_of_which_kind()
    {
        string[] expected =
        [
            "anything: draftCache, mediaUrl, mediaUrls, sourceUrl, url",
            "audio: audioUrl, refAudioUrl, referenceAudios, sourceAudio",
            "image: endImage, endSourceImage, firstFrame, firstFrameImage, frontalImage, garmentUrl, image, imageUrl, imageUrls, images, lastFrame, lastFrameImage, mask, maskImage, "
                + "referenceImage, referenceImages, sourceImage, sourceImageUrl, sourceImages, startImage, subjectMaskUrl, subjectUrl, textureImageUrl",
            "model: mesh",
            "video: referenceVideoUrls, referenceVideos, sourceVideo, video, videoUrl",
        ];

        IEnumerable<string> names = InputCatalog.All.SelectMany(d => d.Parameters).Where(p => p is MediaParameter or MediaListParameter).Select(p => p.Name.Split('.')[^1]).Distinct();
        Assert.Equal(expected, names.Order(StringComparer.Ordinal).GroupBy(n => Medium.OfMember(n) ?? "anything").Select(g => $"{g.Key}: {string.Join(", ", g)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Submit_with_a_wrong_reference_sends_nothing_and_names_the_path()
    {
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { InMemory = true }, TestContext.Current.CancellationToken);
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = simulator.BaseAddress }, simulator.CreateHandler());
        WorkflowStepTemplate[] wrong =
        [
            Cut("picture", "output.image[0].url"), // a member that does not exist
            Cut("picture", "output.images[2].url"), // beyond the quantity
            Cut("later", "output.blob.url"), // a later step
            Cut("clip", "output.video.url"), // a video where an image belongs
            new ImageBackgroundRemovalStepTemplate { Name = "first", Input = StepInputs.ImageBackgroundRemoval(Reference.ToStep("second", "output.image.url")) }, // two that wait for each other
        ];
        WorkflowStepTemplate[] rest =
        [
            new ImageBackgroundRemovalStepTemplate { Name = "second", Input = StepInputs.ImageBackgroundRemoval(Reference.ToStep("first", "output.image.url")) },
            new ImageUpscalerStepTemplate { Name = "later", Input = StepInputs.ImageUpscaler("https://f.example.com/a.png") },
        ];
        foreach (WorkflowStepTemplate step in wrong)
        {
            var template = new WorkflowTemplate { Steps = [.. Makers, step, .. step.Name is null ? rest[1..] : rest] };

            var refused = await Assert.ThrowsAsync<ValidationFailedException>(() => client.Workflows.SubmitAsync(template, cancellationToken: TestContext.Current.CancellationToken));
            Assert.Equal((true, "steps[6].input.image"), (refused.IsLocal, Assert.Single(refused.Result.Errors).Path));
        }

        Assert.Empty(simulator.Requests);

        static ImageBackgroundRemovalStepTemplate Cut(string source, string path) => new() { Input = StepInputs.ImageBackgroundRemoval(Reference.ToStep(source, path)) };
    }

    [Theory]
    [InlineData("training", "output.epochs[4].model.url", true)]
    [InlineData("training", "output.epochs[4].modelUrl", false)]
    public void Validate_reference_to_a_training_knows_what_it_makes(string step, string path, bool isValid)
    {
        WorkflowTemplate template = Template(new Reference(step, path));
        var training = new Training.TrainingStepTemplate
        {
            Name = "training",
            Input = new Training.SdxlAiToolkitTrainingInput { TrainingData = new Training.ZipTrainingData { SourceUrl = "https://f.example.com/a.zip", Count = 9 }, Epochs = 5 },
        };

        Assert.Equal(isValid, (template with { Steps = [training, template.Steps[1]] }).Validate().IsValid);
    }

    [Fact]
    public void Validate_reference_inside_text_is_an_error_wherever_text_goes()
    {
        var hero = new ImageGenStepTemplate { Name = "hero", Input = new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse" } };
        Reference url = hero.Output(o => o.Images[0].Url);
        var input = new ZImageTurboCreateImageGenInput { Prompt = $"like {url}", NegativePrompt = $"{Reference.Argument("no")}", ImageMetadata = $"{url}" };
        var training = new Training.SdxlAiToolkitTrainingInput
        {
            TrainingData = new Training.ZipTrainingData { SourceUrl = "https://f.example.com/a.zip", Count = 9 },
            Epochs = 5,
            Samples = new() { Prompts = ["a pier", $"{url}"] },
        };

        Assert.Equal(["imageMetadata", "negativePrompt", "prompt"], input.Validate().Errors.Select(e => e.Path).Order(StringComparer.Ordinal));
        Assert.Equal("samples.prompts[1]", Assert.Single(training.Validate().Errors).Path);
        Assert.DoesNotContain("lighthouse", input.Validate().Errors.First().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hero", "output.images[0].url", "{$ref: hero, path: output.images[0].url}")]
    [InlineData("words", null, "{$ref: words}")]
    public void ToString_of_a_reference_is_never_mistaken_for_its_value(string source, string? path, string text)
    {
        var reference = new Reference(source, path);

        Assert.Equal([text, text, text], [reference.ToString(), new ValueOrReference<string>(reference).ToString(), MediaSource.FromReference(reference).ToString()]);
    }

    [Fact]
    public void Shapes_of_outputs_have_the_members_of_their_records()
    {
        (Type Type, ValueShape Shape)[] shapes =
        [
            (typeof(ImageGenOutput), ImageGenOutput.Shape),
            (typeof(Training.TrainingOutput), Training.TrainingOutput.Shape),
            (typeof(Training.TrainingEpoch), Training.TrainingEpoch.Shape),
            (typeof(ImageResourceTraining.ImageResourceTrainingOutput), ImageResourceTraining.ImageResourceTrainingOutput.Shape),
            (typeof(ImageResourceTraining.ImageResourceTrainingEpoch), ImageResourceTraining.ImageResourceTrainingEpoch.Shape),
        ];

        Assert.All(shapes, s => Assert.Equal(Members(s.Type), s.Shape.Members.Order(StringComparer.Ordinal)));
        Assert.Equal(
            new[] { typeof(ImageBlob), typeof(VideoBlob), typeof(AudioBlob), typeof(Model3DBlob) }.SelectMany(Members).Distinct().Order(StringComparer.Ordinal),
            Blob.Shape.Members.Order(StringComparer.Ordinal));

        static IEnumerable<string> Members(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(p => !p.IsDefined(typeof(JsonIgnoreAttribute)) || p.GetCustomAttribute<JsonIgnoreAttribute>()!.Condition != JsonIgnoreCondition.Always)
            .Where(p => p.Name != nameof(WireRecord.AdditionalProperties) && (p.GetMethod!.IsPublic || p.IsDefined(typeof(JsonIncludeAttribute))))
            .Select(p => p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(p.Name))
            .Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Validate_reference_beside_an_unknown_step_may_use_its_names()
    {
        WorkflowTemplate template = Template(new Reference("item", "prompt"));
        template = template with { Steps = [.. template.Steps, UnknownStepTemplate.Parse("""{"$type":"dreamCatcher"}""")] };

        Assert.True(template.Validate().IsValid);
    }

    [Fact]
    public void Output_of_a_named_step_is_a_reference_that_validates()
    {
        var hero = new ImageGenStepTemplate { Name = "hero", Input = new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse", Quantity = 2 } };
        int second = 1;
        var edit = new ImageGenStepTemplate
        {
            Input = new Flux2KleinEditImageInput { Prompt = "at night", Images = [hero.Output(o => o.Images[0].Url), hero.Output(o => o.Images[second].Url)] },
        };

        WorkflowTemplate template = new() { Steps = [hero, edit] };

        Assert.Equal(Reference.ToStep("hero", "output.images[0].url"), hero.Output(o => o.Images[0].Url));
        Assert.Contains("""{"$ref":"hero","path":"output.images[1].url"}""", template.ToJson());
        Assert.True(template.Validate().IsValid);
        Assert.Throws<ArgumentException>(() => hero.Output(o => o.Images.Count + 1));
        Assert.Throws<ArgumentException>(() => edit.Output(o => o.Images[0].Url));
    }

    private static WorkflowStepTemplate[] Makers { get; } =
    [
        new ImageGenStepTemplate { Name = "picture", Input = new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse", Quantity = 2 } },
        Golden("clip", "videoGen/wan/v2.6/fal/text-to-video"),
        Golden("music", "miniMaxMusic3"),
        Golden("speech", "textToSpeech/custom"),
        Golden("model", "polyGen/fal/tripo"),
        Golden("anything", "comfy"),
    ];

    private static WorkflowStepTemplate Golden(string name, string id) => WorkflowTemplate.Parse(File.ReadAllText(RepositoryFolder.GoldenFile(id))).Steps[0] with { Name = name };

    private static WorkflowTemplate Template(ValueOrReference<string> prompt) => new()
    {
        Arguments = new() { ["look"] = "a calm sea", ["number"] = 7, ["set"] = new System.Text.Json.Nodes.JsonObject { ["color"] = "red" } },
        Steps =
        [
            new ImageGenStepTemplate { Name = "hero", Input = new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse" } },
            new ImageGenStepTemplate { Name = "second", Input = new ZImageTurboCreateImageGenInput { Prompt = prompt } },
        ],
    };
}
