using System.Text.Json.Nodes;
using Civitai.Orchestration.Echo;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageUpscaler;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Repeat;
using Civitai.Orchestration.Tests.Client;
using Civitai.Orchestration.VideoFrameExtraction;

namespace Civitai.Orchestration.Tests.Workflows;

/// <summary>A step for each item of a list: what stands inside is a step like any other, which may refer to the item.</summary>
public sealed class RepeatTests : ClientFixture
{
    private const string Whole = """
        {"steps":[{"$type":"imageGen","name":"hero","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"a lighthouse","quantity":3}},
        {"$type":"repeat","name":"each","input":{"for":{"$ref":"hero","path":"output.images","as":"picture"},"template":{"$type":"imageUpscaler","name":"large","input":{"image":{"$ref":"picture","path":"url"},"numberOfRepeats":2}}}}]}
        """;

    [Fact]
    public void It_is_read_and_written_with_the_step_inside()
    {
        WorkflowTemplate template = WorkflowTemplate.Parse(Whole);

        RepeatInput input = Assert.IsType<RepeatStepTemplate>(template.Steps[1]).Input;
        Assert.Equal(("hero", "output.images", "picture"), (input.For.Source, input.For.Path, input.For.As));
        ImageUpscalerInput inner = Assert.IsType<ImageUpscalerStepTemplate>(input.Template).Input;
        Assert.Equal((Reference.ToItem("picture", "url"), 2), (inner.Image.Reference, inner.NumberOfRepeats));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Whole), JsonNode.Parse(template.ToJson())), template.ToJson());
        Assert.Equal(input.ToJson(), StepInput.Parse("repeat", input.ToJson()).ToJson());
    }

    [Fact]
    public void It_is_built_of_references_and_written_as_its_schema_says()
    {
        ImageGenStepTemplate hero = Hero;
        var each = RepeatFor.Each(hero.Output(o => o.Images), "picture");

        RepeatInput input = StepInputs.Repeat(each, new ImageUpscalerStepTemplate { Input = StepInputs.ImageUpscaler(each.Item("url")) });

        Assert.Equal("""{"for":{"$ref":"hero","path":"output.images","as":"picture"},"template":{"$type":"imageUpscaler","input":{"image":{"$ref":"picture","path":"url"}}}}""", input.ToJson());
        Assert.Throws<ArgumentException>(() => RepeatFor.Each(new Reference("hero"), "picture"));
        Assert.Throws<ArgumentException>(() => RepeatFor.Each(hero.Output(o => o.Images), ""));
    }

    // The schema has it as a recipe; the guide speaks of the variable of a loop.
    [Fact]
    public void In_a_workflow_it_meets_one_warning()
    {
        ValidationIssue issue = Assert.Single(WorkflowTemplate.Parse(Whole).Validate().Issues);

        Assert.Equal(("steps[1].$type", ValidationCodes.NotInSchema, ValidationSeverity.Warning), (issue.Path, issue.Code, issue.Severity));
        Assert.Contains("The guide speaks of such steps", issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("picture", "url")]
    [InlineData("picture", "id")]
    [InlineData("hero", "output.images[0].url")]
    [InlineData("$0", "output.images[2].url")]
    [InlineData("$arguments", "look")]
    public void Reference_inside_may_name_the_item_and_what_every_step_may(string source, string path) =>
        Assert.Empty(WithInside(new ImageUpscalerStepTemplate { Input = StepInputs.ImageUpscaler(new Reference(source, path)) }).Validate().Errors);

    [Theory]
    [InlineData("pictures", "url", "refers to 'pictures', which is no step of the workflow.")]
    [InlineData("picture", "uri", "leads to 'uri', which is not there. There are ")]
    [InlineData("picture", "width", "refers to a value that is a whole number; an address belongs there.")]
    [InlineData("picture", "output.images[0].url", "leads to 'output', which is not there.")]
    [InlineData("picture", "", "refers to a value that is an object; an address belongs there.")]
    [InlineData("each", "output.steps[0].output.blob.url", "refers to its own step.")]
    [InlineData("late", "output.blob.url", "a later step")]
    [InlineData("hero", "output.images[3].url", "takes item 3")]
    public void Reference_inside_that_leads_nowhere_is_an_error_at_its_place(string source, string path, string message)
    {
        WorkflowTemplate template = WithInside(new ImageUpscalerStepTemplate { Input = StepInputs.ImageUpscaler(new Reference(source, path)) });

        ValidationIssue error = Assert.Single(template.Validate().Errors);

        Assert.Equal(("steps[1].input.template.input.image", "Steps[1].Input.Template.Input.Image"), (error.Path, error.MemberPath));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Item_of_pictures_is_no_video()
    {
        WorkflowTemplate template = WithInside(new VideoFrameExtractionStepTemplate { Input = StepInputs.VideoFrameExtraction(Reference.ToItem("picture", "url")) });

        Assert.Contains(template.Validate().Errors, e => e.Path.StartsWith("steps[1].input.template.input.", StringComparison.Ordinal) && e.Message.Contains("a video belongs there", StringComparison.Ordinal));
    }

    [Fact]
    public void Item_has_its_name_inside_the_loop_alone()
    {
        WorkflowTemplate template = WithInside(new ImageUpscalerStepTemplate { Input = StepInputs.ImageUpscaler(Reference.ToItem("picture", "url")) });
        template = template with { Steps = [.. template.Steps, new ImageUpscalerStepTemplate { Name = "after", Input = StepInputs.ImageUpscaler(Reference.ToItem("picture", "url")) }] };

        ValidationIssue error = Assert.Single(template.Validate().Errors);

        Assert.Equal("steps[3].input.image", error.Path);
    }

    [Theory]
    [InlineData("hero", "output.images")]
    [InlineData("$hero", "output.images")]
    [InlineData("$0", "output.images")]
    [InlineData("$arguments", "pictures")]
    public void List_of_an_earlier_step_or_of_the_arguments_is_gone_through(string source, string path) =>
        Assert.Empty(WithLoop(new() { Source = source, Path = path, As = "picture" }).Validate().Errors);

    [Theory]
    [InlineData("heros", "output.images", "picture", "for.$ref", "which is no step of the workflow")]
    [InlineData("late", "output.blob", "picture", "for.$ref", "a later step")]
    [InlineData("each", "output.steps", "picture", "for.$ref", "refers to its own step")]
    [InlineData("hero", "output.image", "picture", "for.$ref", "Did you mean 'images'?")]
    [InlineData("hero", "output.images[0]", "picture", "for.$ref", "refers to a value that is an object; a list belongs there.")]
    [InlineData("$arguments", "look", "picture", "for.$ref", "a list belongs there")]
    [InlineData("$arguments", "none", "picture", "for.$ref", "which the workflow does not have")]
    [InlineData("hero", "output.images", "late", "for.as", "which something else of the workflow is called")]
    [InlineData("hero", "output.images", "", "for.as", "")]
    [InlineData("", "output.images", "picture", "for.$ref", "")]
    [InlineData("hero", "", "picture", "for.path", "")]
    public void List_that_is_none_or_a_name_that_is_taken_is_an_error(string source, string path, string name, string place, string message)
    {
        ValidationIssue error = Assert.Single(WithLoop(new() { Source = source, Path = path, As = name }, "https://media.example.com/a.png").Validate().Errors);

        Assert.Equal("steps[1].input." + place, error.Path);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Step_inside_is_checked_by_its_own_row()
    {
        WorkflowTemplate template = WithInside(new ImageGenStepTemplate { Retries = -1, Input = new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse", Width = 7, Quantity = 99 } });

        Assert.Equal(
            ["steps[1].input.template.input.quantity outOfRange", "steps[1].input.template.input.width outOfRange", "steps[1].input.template.retries outOfRange"],
            template.Validate().Errors.Select(e => $"{e.Path} {e.Code}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"template":{"$type":"echo","input":{"message":"x"}}}""", "for required")]
    [InlineData("""{"for":{"$ref":"$arguments","path":"pictures","as":"p"}}""", "template required")]
    [InlineData("""{"for":7,"template":{"$type":"echo","input":{"message":"x"}}}""", "for wrongType")]
    [InlineData("""{"for":{"$ref":5,"path":"pictures","as":"p"},"template":{"$type":"echo","input":{"message":"x"}}}""", "for.$ref wrongType")]
    [InlineData("""{"for":{"$ref":"$arguments","path":"pictures","as":"p","to":3},"template":{"$type":"echo","input":{"message":"x"}}}""", "for.to unknownMember")]
    [InlineData("""{"for":{"$ref":"$arguments","path":"pictures","as":"p"},"template":"echo"}""", "template wrongType")]
    [InlineData("""{"for":{"$ref":"$arguments","path":"pictures","as":"p"},"template":{"input":{}}}""", "template.$type required")]
    [InlineData("""{"for":{"$ref":"$arguments","path":"pictures","as":"p"},"template":{"$type":"echo"}}""", "template.input required")]
    [InlineData("""{"for":{"$ref":"$arguments","path":"pictures","as":"p"},"template":{"$type":"echo","retries":"many","input":{"message":"x"}}}""", "template.retries wrongType")]
    [InlineData("""{"for":{"$ref":"$arguments","path":"pictures","as":"p"},"template":{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage"}}}""", "template.input.prompt required")]
    [InlineData("[1]", " wrongType")]
    public void What_does_not_fit_is_named_and_kept(string json, string expected)
    {
        WorkflowTemplate template = WorkflowTemplate.Parse($$"""{"arguments":{"pictures":["https://media.example.com/a.png"]},"steps":[{"$type":"repeat","input":{{json}}}]}""");

        Assert.IsType<RepeatStepTemplate>(template.Steps[0]);
        ValidationIssue[] errors = [.. template.Validate().Errors];
        Assert.Contains(expected, errors.Select(e => $"{e.Path["steps[0].input".Length..].TrimStart('.')} {e.Code}"));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(template.ToJson())!["steps"]![0]!["input"]));
    }

    [Fact]
    public void Step_inside_of_a_type_that_is_not_known_is_a_warning()
    {
        WorkflowTemplate template = WithInside(UnknownStepTemplate.Parse("""{"$type":"dreamCatcher","input":{"of":{"$ref":"picture","path":"url"}}}"""));

        Assert.Empty(template.Validate().Errors);
        Assert.Contains(template.Validate().Issues, i => i is { Path: "steps[1].input.template.$type", Code: ValidationCodes.UnknownKind });
    }

    [Fact]
    public void Reference_in_place_of_the_step_inside_is_a_warning()
    {
        WorkflowTemplate template = WorkflowTemplate.Parse("""{"arguments":{"p":[1],"t":{}},"steps":[{"$type":"repeat","input":{"for":{"$ref":"$arguments","path":"p","as":"i"},"template":{"$ref":"$arguments","path":"t"}}}]}""");

        Assert.Equal(["steps[0].$type", "steps[0].input.template"], template.Validate().Issues.Select(i => i.Path).Order(StringComparer.Ordinal));
        Assert.Empty(template.Validate().Errors);
    }

    // The inner loop goes through what the outer one's item holds, and both items have their names inside.
    [Fact]
    public void Loops_may_stand_inside_loops()
    {
        WorkflowTemplate Nested(string path) => new()
        {
            Arguments = (JsonObject)JsonNode.Parse("""{"sets":[{"title":"harbours","pictures":[{"url":"https://media.example.com/a.png"}]}]}""")!,
            Steps =
            [
                new RepeatStepTemplate
                {
                    Input = StepInputs.Repeat(
                        RepeatFor.Each(Reference.Argument("sets"), "set"),
                        new RepeatStepTemplate
                        {
                            Input = StepInputs.Repeat(
                                RepeatFor.Each(Reference.ToItem("set", "pictures"), "picture"),
                                new ImageUpscalerStepTemplate { Input = StepInputs.ImageUpscaler(Reference.ToItem("picture", path)) }),
                        }),
                },
            ],
        };

        Assert.Empty(Nested("url").Validate().Errors);
        ValidationIssue error = Assert.Single(Nested("address").Validate().Errors);
        Assert.Equal("steps[0].input.template.input.template.input.image", error.Path);
        Assert.Contains("leads to 'address'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Loops_beyond_what_validation_follows_are_a_warning_and_no_fault()
    {
        WorkflowStepTemplate step = new EchoStepTemplate { Input = new EchoInput { Message = default } };
        for (int i = 0; i < 30; i++)
            step = new RepeatStepTemplate { Input = StepInputs.Repeat(RepeatFor.Each(i == 29 ? Reference.Argument("list") : Reference.ToItem($"item{i + 1}", "list"), $"item{i}"), step) };

        ValidationResult result = new WorkflowTemplate { Arguments = new() { ["list"] = new JsonArray() }, Steps = [step] }.Validate();

        Assert.Empty(result.Errors);
        Assert.Contains(result.Issues, i => i.Message.Contains("it is sent unchecked", StringComparison.Ordinal) && i.Path.EndsWith(".template", StringComparison.Ordinal));
        Assert.Equal(step.GetInput()!.ToJson(), StepInput.Parse("repeat", step.GetInput()!.ToJson()).ToJson());
    }

    [Fact]
    public async Task View_of_the_step_inside_is_not_sent()
    {
        WorkflowTemplate template = WithInside(new ImageUpscalerStepTemplate { Input = StepInputs.ImageUpscaler("https://media.example.com/a.png") }.WithDefaults());

        var refused = await Assert.ThrowsAsync<ValidationFailedException>(() => Client.Workflows.SubmitAsync(template, cancellationToken: Stop));

        ValidationIssue error = Assert.Single(refused.Result.Errors);
        Assert.Equal(("steps[1]", ValidationCodes.View), (error.Path, error.Code));
    }

    [Fact]
    public void Defaults_of_the_step_inside_are_shown_and_its_price_is_not_the_price_of_all()
    {
        RepeatInput input = StepInputs.Repeat(RepeatFor.Each(Reference.Argument("pictures"), "p"), new ImageUpscalerStepTemplate { Input = StepInputs.ImageUpscaler(Reference.ToItem("p")) });

        Assert.Equal(1, Assert.IsType<ImageUpscalerStepTemplate>(input.WithDefaults().Template).Input.NumberOfRepeats);
        Assert.Equal((0m, false), (input.EstimateCost().Total, input.EstimateCost().IsComplete));
        Assert.False(InputCatalog.Find("repeat")!.Price.IsKnown); // it is in the list
    }

    [Fact]
    public async Task It_runs_once_for_each_item_and_reports_typed_steps()
    {
        var steps = new WorkflowBuilder();
        IStepTemplate<ImageGenOutput> hero = steps.Add(Image with { Quantity = 3 }, "hero");
        var each = RepeatFor.Each(hero.Output(o => o.Images), "picture");
        IStepTemplate<RepeatOutput> all = steps.Add(StepInputs.Repeat(each, new ImageUpscalerStepTemplate { Input = StepInputs.ImageUpscaler(each.Item("url")) }), "each");
        steps.Add(StepInputs.ImageBackgroundRemoval(all.Output(o => ((ImageUpscalerStep)o.Steps[0]).Output!.Blob.Url)));

        Workflow workflow = await Client.Workflows.RunAsync(steps.ToTemplate(), cancellationToken: Stop);

        RepeatOutput output = workflow.GetOutput(all);
        Assert.Equal(StepOutcome.Complete, workflow.FindStep("each")!.Outcome);
        ImageUpscalerStep[] made = [.. output.Steps.Cast<ImageUpscalerStep>()];
        Assert.Equal(3, made.Length);
        Assert.All(made, s => Assert.True(s.Output!.Blob.IsAvailable));
        Assert.Equal(3, made.Select(s => s.Output!.Blob.Id).Distinct().Count());
        using var file = new MemoryStream();
        await Client.Blobs.DownloadAsync(made[2].Output!.Blob, file, cancellationToken: Stop);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], file.ToArray()[..4]); // how a PNG begins
        Assert.Equal(3, OutputBlobs.Of(output).Count);
        Assert.Equal(7, OutputBlobs.Of(workflow).Select(b => b.Name).Distinct().Count());
    }

    [Fact]
    public async Task Request_made_of_a_report_is_the_first_request()
    {
        WorkflowTemplate first = WorkflowTemplate.Parse(Whole);

        Workflow reported = await Client.Workflows.RunAsync(first, cancellationToken: Stop);

        Assert.Equal(first.Steps[1].GetInput()!.ToJson(), reported.ToTemplate().Steps[1].GetInput()!.ToJson());
    }

    [Fact]
    public void Steps_that_failed_make_the_output_incomplete()
    {
        const string Json = """
            {"id":"w","status":"succeeded","steps":[{"$type":"repeat","name":"each","status":"succeeded","input":{"for":{"$ref":"$arguments","path":"p","as":"i"},"template":{"$type":"echo","input":{"message":"x"}}},
            "output":{"steps":[{"$type":"echo","name":"a","status":"succeeded","output":{"message":"x"}},{"$type":"echo","name":"b","status":"failed","reason":"timeout"},{"$type":"dreamCatcher","name":"c","status":"succeeded","output":{"x":1}},null]}}]}
            """;

        Workflow workflow = Workflow.Parse(Json);

        RepeatStep step = Assert.IsType<RepeatStep>(workflow.Steps[0]);
        Assert.Equal(["EchoStep", "EchoStep", "UnknownStep", "UnknownStep"], step.Output!.Steps.Select(s => s.GetType().Name));
        Assert.Equal((StepOutcome.Incomplete, "2 of 4 results are missing or cannot be had"), (step.Outcome, step.OutcomeReason));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(workflow.ToJson())));
    }

    [Fact]
    public void What_the_service_only_reports_goes_from_the_step_inside_too()
    {
        Workflow workflow = Workflow.Parse("""
            {"id":"w","status":"succeeded","steps":[{"$type":"repeat","name":"each","status":"succeeded","input":{"for":{"$ref":"$arguments","path":"p","as":"i"},
            "template":{"$type":"training","input":{"engine":"ai-toolkit","ecosystem":"sdxl","epochs":3,"storageBuzzPerEpoch":10,"usesStepPricing":false,"trainingData":{"type":"zip","sourceUrl":"https://files.example.com/a.zip","count":15}}}}}]}
            """);

        JsonNode expected = JsonNode.Parse("""{"engine":"ai-toolkit","ecosystem":"sdxl","epochs":3,"trainingData":{"type":"zip","sourceUrl":"https://files.example.com/a.zip","count":15}}""")!; // an object
        string sent = Assert.IsType<RepeatInput>(workflow.ToTemplate().Steps[0].GetInput()).Template.GetInput()!.ToJson();
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(sent)), sent);
    }

    // A recipe is one step alone: it has nothing to go through, which the simulator says and the service may know better.
    [Fact]
    public async Task As_a_recipe_it_is_sent_with_a_warning()
    {
        var input = StepInputs.Repeat(new() { Source = "hero", Path = "output.images", As = "picture" }, new ImageUpscalerStepTemplate { Input = StepInputs.ImageUpscaler(Reference.ToItem("picture", "url")) });

        var local = await Assert.ThrowsAsync<ValidationFailedException>(() => Client.Recipes.RunAsync(input, new RecipeOptions { Validation = ValidationMode.Strict }, Stop));
        var refused = await Assert.ThrowsAsync<ValidationFailedException>(() => Client.Recipes.RunAsync(input, cancellationToken: Stop));

        Assert.Equal(("steps[0].input.for.$ref", true), (Assert.Single(local.Result.Issues).Path, local.IsLocal));
        Assert.Equal(("steps[0].input.for.$ref", false), (Assert.Single(refused.Result.Issues).Path, refused.IsLocal));
    }

    private static ImageGenStepTemplate Hero => new() { Name = "hero", Input = Image with { Quantity = 3 } };

    private static WorkflowTemplate WithInside(WorkflowStepTemplate inside) => With(new() { Source = "hero", Path = "output.images", As = "picture" }, inside);

    private static WorkflowTemplate WithLoop(RepeatFor loop, string? picture = null) =>
        With(loop, new ImageUpscalerStepTemplate { Input = StepInputs.ImageUpscaler(picture ?? (MediaSource)Reference.ToItem(loop.As, loop.Source == "$arguments" ? null : "url")) });

    private static WorkflowTemplate With(RepeatFor loop, WorkflowStepTemplate inside) => new()
    {
        Arguments = (JsonObject)JsonNode.Parse("""{"look":"https://media.example.com/look.png","pictures":["https://media.example.com/a.png"]}""")!, // an object
        Steps = [Hero, new RepeatStepTemplate { Name = "each", Input = StepInputs.Repeat(loop, inside) }, new ImageUpscalerStepTemplate { Name = "late", Input = StepInputs.ImageUpscaler("https://media.example.com/a.png") }],
    };
}
