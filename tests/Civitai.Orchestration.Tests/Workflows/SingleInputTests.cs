using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageBackgroundRemoval;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageUpscaler;
using Civitai.Orchestration.Tests.Client;

namespace Civitai.Orchestration.Tests.Workflows;

/// <summary>Types of steps with one input, which nothing tells from others: what does not fit stays beside the members, and nothing is lost.</summary>
public sealed class SingleInputTests : ClientFixture
{
    [Fact]
    public void It_is_read_and_written()
    {
        const string Json = """{"steps":[{"$type":"imageUpscaler","name":"large","input":{"image":"https://media.example.com/a.png","numberOfRepeats":2}}]}""";

        WorkflowTemplate template = WorkflowTemplate.Parse(Json);

        ImageUpscalerInput input = Assert.IsType<ImageUpscalerStepTemplate>(template.Steps[0]).Input;
        Assert.Equal(("https://media.example.com/a.png", 2), (input.Image.Text, input.NumberOfRepeats));
        Assert.Equal(Json, template.ToJson());
        Assert.Equal("""{"image":"https://media.example.com/a.png"}""", StepInputs.ImageUpscaler("https://media.example.com/a.png").ToJson());
        Assert.Same(input.Definition, Assert.IsType<ImageUpscalerInput>(StepInput.Parse("imageUpscaler", input.ToJson())).Definition);
    }

    [Theory]
    [InlineData("""{"image":"https://media.example.com/a.png","numberOfRepeats":"two","sharpen":true}""", "numberOfRepeats wrongType, sharpen unknownMember")]
    [InlineData("""{"image":7}""", "image wrongType")]
    [InlineData("""{"image":"https://media.example.com/a.png","numberOfRepeats":4}""", "numberOfRepeats outOfRange")]
    [InlineData("""{"img":"https://media.example.com/a.png"}""", "image required, img unknownMember")]
    [InlineData("[1]", " wrongType")]
    public void What_does_not_fit_is_named_and_kept(string json, string expected)
    {
        WorkflowTemplate template = WorkflowTemplate.Parse($$"""{"steps":[{"$type":"imageUpscaler","input":{{json}}}]}""");

        IEnumerable<string> errors = template.Validate().Errors.Select(e => $"{e.Path["steps[0].input".Length..].TrimStart('.')} {e.Code}").Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(", ", errors));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(template.ToJson())!["steps"]![0]!["input"]));
    }

    [Fact]
    public void What_is_set_takes_the_place_of_what_did_not_fit()
    {
        var input = (ImageUpscalerInput)StepInput.Parse("imageUpscaler", """{"image":"https://media.example.com/a.png","numberOfRepeats":"two","sharpen":true}""");

        Assert.Equal("""{"image":"https://media.example.com/a.png","numberOfRepeats":2,"sharpen":true}""", (input with { NumberOfRepeats = 2 }).ToJson());
    }

    [Fact]
    public void Reference_where_there_is_no_room_for_one_is_a_warning()
    {
        WorkflowTemplate template = WorkflowTemplate.Parse(
            """{"arguments":{"n":2},"steps":[{"$type":"imageUpscaler","input":{"image":"https://media.example.com/a.png","numberOfRepeats":{"$ref":"$arguments","path":"n"}}}]}""");

        ValidationIssue issue = Assert.Single(template.Validate().Issues);
        Assert.Equal(("steps[0].input.numberOfRepeats", ValidationCodes.UnknownKind, ValidationSeverity.Warning), (issue.Path, issue.Code, issue.Severity));
    }

    [Fact]
    public void Report_with_an_odd_input_keeps_its_output()
    {
        const string Json = """{"id":"w","status":"succeeded","steps":[{"$type":"imageUpscaler","name":"0","status":"succeeded","input":{"image":["a"],"numberOfRepeats":1},"output":{"blob":{"type":"image","id":"b.png","available":true,"url":"https://media.example.com/b.png"}}}]}""";

        Workflow workflow = Workflow.Parse(Json);

        ImageUpscalerStep step = Assert.IsType<ImageUpscalerStep>(workflow.Steps[0]);
        Assert.Equal((1, StepOutcome.Complete), (step.Input!.NumberOfRepeats, step.Outcome));
        Assert.Equal("b.png", workflow.GetOutput<ImageUpscalerOutput>().Blob.Id);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(workflow.ToJson())));
    }

    [Fact]
    public void File_that_is_not_there_says_so()
    {
        Workflow workflow = Workflow.Parse("""{"id":"w","status":"succeeded","steps":[{"$type":"imageUpscaler","name":"0","status":"succeeded","input":{"image":"a"},"output":{}}]}""");

        ImageUpscalerStep step = Assert.IsType<ImageUpscalerStep>(workflow.Steps[0]);
        Assert.False(step.Output!.Blob.IsAvailable);
        Assert.Equal(StepOutcome.Empty, step.Outcome);
        Assert.Equal("{}", JsonSerializer.Serialize(step.Output));
    }

    [Fact]
    public async Task Chain_from_a_picture_to_a_cut_out_is_checked_and_run()
    {
        var hero = new ImageGenStepTemplate { Name = "hero", Input = Image };
        var large = new ImageUpscalerStepTemplate { Name = "large", Input = StepInputs.ImageUpscaler(hero.Output(o => o.Images[0].Url)) };
        var cut = new ImageBackgroundRemovalStepTemplate { Name = "cut", Input = StepInputs.ImageBackgroundRemoval(large.Output(o => o.Blob.Url)) };
        var template = new WorkflowTemplate { Steps = [hero, large, cut] };

        Assert.Empty(template.Validate().Issues);
        Assert.Equal("""{"image":{"$ref":"large","path":"output.blob.url"}}""", cut.Input.ToJson());
        Workflow workflow = await Client.Workflows.RunAsync(template, cancellationToken: Stop);

        ImageBlob image = workflow.GetOutput(cut).Image;
        Assert.True(image.IsAvailable);
        using var file = new MemoryStream();
        await Client.Blobs.DownloadAsync(image, file, cancellationToken: Stop);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], file.ToArray()[..4]);
    }

    [Theory]
    [InlineData("output.image.url", "leads to 'image', which is not there. There are blob.")]
    [InlineData("output.blob.width", "refers to a value that is a whole number; an address belongs there.")]
    public void Reference_that_leads_nowhere_is_an_error(string path, string expected)
    {
        var template = new WorkflowTemplate
        {
            Steps =
            [
                new ImageUpscalerStepTemplate { Name = "large", Input = StepInputs.ImageUpscaler("https://media.example.com/a.png") },
                new ImageBackgroundRemovalStepTemplate { Input = StepInputs.ImageBackgroundRemoval(Reference.ToStep("large", path)) },
            ],
        };

        Assert.Contains(expected, Assert.Single(template.Validate().Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Price_that_no_source_states_is_no_price()
    {
        CostEstimate estimate = StepInputs.Echo("hello").EstimateCost();

        Assert.Equal((0m, false), (estimate.Total, estimate.IsComplete));
        Assert.Null(Assert.Single(estimate.Lines).Amount);
    }
}
