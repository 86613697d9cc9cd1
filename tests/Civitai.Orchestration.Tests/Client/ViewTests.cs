using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>What shows the service's defaults is read and never sent: a default that is sent can change the price.</summary>
public sealed class ViewTests : ScriptedFixture
{
    private static readonly SdxlAiToolkitTrainingInput Training = new() { TrainingData = new ZipTrainingData { SourceUrl = "https://f.example.com/a.zip", Count = 15 }, Epochs = 5 };

    public static TheoryData<string> Views => ["template", "template changed", "step", "step changed", "input", "input changed"];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_way_to_the_service_refuses_a_view_before_any_request(string kind)
    {
        WorkflowTemplate view = View(kind);
        var service = new ScriptedService(Clock, _ => ScriptedService.Work("succeeded"));
        OrchestrationClient client = ClientOf(service);

        foreach (ValidationMode mode in Enum.GetValues<ValidationMode>())
        {
            await Refused(() => client.Workflows.SubmitAsync(view, new() { Validation = mode }, Stop));
            await Refused(() => client.Workflows.PreviewCostAsync(view, new() { Validation = mode }, Stop));
            await Refused(() => client.Workflows.RunAsync(view, new() { Validation = mode }, cancellationToken: Stop));
        }

        Assert.Empty(service.Requests);

        async Task Refused(Func<Task> send)
        {
            var e = await Assert.ThrowsAsync<ValidationFailedException>(send);
            ValidationIssue issue = Assert.Single(e.Result.Issues);
            Assert.Equal((ValidationCodes.View, ValidationSeverity.Error), (issue.Code, issue.Severity));
            Assert.Equal(kind.StartsWith("template", StringComparison.Ordinal) ? "" : "steps[0]", issue.Path);
        }
    }

    [Fact]
    public async Task SubmitAsync_input_that_is_a_view_is_refused()
    {
        var service = new ScriptedService(Clock, _ => ScriptedService.Work("succeeded"));

        await Assert.ThrowsAsync<ValidationFailedException>(() => ClientOf(service).Workflows.SubmitAsync(Training.WithDefaults(), cancellationToken: Stop));

        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task SubmitAsync_view_that_an_interceptor_puts_in_is_refused()
    {
        var service = new ScriptedService(Clock, _ => ScriptedService.Work("succeeded"));
        OrchestrationClient client = ClientOf(service, o => o.Interceptors.Add(new Defaulting()));

        await Assert.ThrowsAsync<ValidationFailedException>(() => client.Workflows.SubmitAsync(WorkflowTemplate.For(Training), new() { Validation = ValidationMode.Off }, Stop));

        Assert.Empty(service.Requests);
    }

    [Fact]
    public void View_is_valid_shows_its_json_and_its_price()
    {
        WorkflowTemplate template = WorkflowTemplate.For(Training);
        WorkflowTemplate view = template.WithDefaults();

        Assert.True(view.Validate().IsValid);
        Assert.Equal(0.0001, (double?)JsonNode.Parse(view.ToJson())!["steps"]![0]!["input"]!["lr"]);
        Assert.Equal(template.EstimateCost().Total, view.EstimateCost().Total);
    }

    [Fact]
    public void View_is_no_part_of_equality_or_of_json()
    {
        ZImageTurboCreateImageGenInput view = new ZImageTurboCreateImageGenInput { Prompt = "a pier" }.WithDefaults();
        ZImageTurboCreateImageGenInput same = new()
        {
            Prompt = "a pier",
            Width = view.Width,
            Height = view.Height,
            CfgScale = view.CfgScale,
            Steps = view.Steps,
            Sampler = view.Sampler,
            Scheduler = view.Scheduler,
            Loras = view.Loras,
            Quantity = view.Quantity,
            Seed = view.Seed,
            OutputFormat = view.OutputFormat,
            NegativePrompt = view.NegativePrompt,
        };

        Assert.Equal(same, view);
        Assert.Equal(same.GetHashCode(), view.GetHashCode());
        Assert.Equal(same.ToJson(), view.ToJson());
    }

    [Fact]
    public void WithDefaults_keeps_the_type_that_it_is_called_on()
    {
        SdxlAiToolkitTrainingInput leaf = Training.WithDefaults();
        TrainingInput family = ((TrainingInput)Training).WithDefaults();
        ImageGenStepTemplate step = new ImageGenStepTemplate { Name = "hero", Input = Image }.WithDefaults();

        Assert.Equal(0.0001, leaf.LearningRate);
        Assert.IsType<SdxlAiToolkitTrainingInput>(family);
        Assert.Equal("hero", step.Name);
    }

    private static WorkflowTemplate View(string kind) => kind switch
    {
        "template" => WorkflowTemplate.For(Training).WithDefaults(),
        "template changed" => WorkflowTemplate.For(Training).WithDefaults() with { Tags = ["a"] },
        "step" => new WorkflowTemplate { Steps = [new TrainingStepTemplate { Input = Training }.WithDefaults()] },
        "step changed" => new WorkflowTemplate { Steps = [new TrainingStepTemplate { Input = Training }.WithDefaults() with { Input = Training }] },
        "input" => WorkflowTemplate.For(Training.WithDefaults()),
        _ => WorkflowTemplate.For(Training.WithDefaults() with { LearningRate = null }),
    };

    private sealed class Defaulting : ISubmissionInterceptor<WorkflowSubmission, Workflow>
    {
        public Task<Workflow> SubmitAsync(WorkflowSubmission submission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>> next, CancellationToken cancellationToken) =>
            next(submission with { Template = submission.Template.WithDefaults() }, cancellationToken);
    }
}
