using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.RhymeGen;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration;

/// <summary>An invented type of step with two inputs does all that the others do, and nothing of the library but the list of step types knows it.</summary>
public class NewStepTests
{
    private const string Request = """{"steps":[{"$type":"rhymeGen","name":"poem","input":{"form":"couplet","quantity":2,"topic":"a pond"}}]}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void It_is_read_and_written()
    {
        WorkflowTemplate template = WorkflowTemplate.Parse(Request);

        CoupletRhymeGenInput input = Assert.IsType<CoupletRhymeGenInput>(Assert.IsType<RhymeGenStepTemplate>(template.Steps[0]).Input);
        Assert.Equal(("couplet", "a pond", 2), (input.Form, input.Topic.Value, input.Quantity));
        Assert.Equal(Request, template.ToJson());
        Assert.IsType<LimerickRhymeGenInput>(StepInput.Parse("rhymeGen", """{"topic":"a pond","form":"limerick"}"""));
        Assert.IsType<CoupletRhymeGenInput>(JsonSerializer.Deserialize<RhymeGenInput>("""{"form":"couplet","topic":"a pond"}"""));
        Assert.Equal("""{"form":"limerick","boldness":0.9,"topic":"a pond"}""", JsonSerializer.Serialize<StepInput>(new LimerickRhymeGenInput { Topic = "a pond", Boldness = 0.9 }));
    }

    [Fact]
    public void What_it_does_not_know_is_kept()
    {
        const string Json = """{"form":"sonnet","topic":"a pond","metre":[5]}""";

        UnknownRhymeGenInput input = Assert.IsType<UnknownRhymeGenInput>(StepInput.Parse("rhymeGen", Json));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(input.ToJson())));
        Assert.Equal("a pond", input.Topic.Value);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"form":"sonnet","topic":"a lake","metre":[5]}"""), JsonNode.Parse((input with { Topic = "a lake" }).ToJson())));
        ValidationIssue issue = Assert.Single(WorkflowTemplate.For(input).Validate().Issues, i => i.Code == ValidationCodes.UnknownKind);
        Assert.Equal(("steps[0].input.form", ValidationSeverity.Warning), (issue.Path, issue.Severity));
        Assert.Contains("couplet", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_validated()
    {
        ValidationResult result = WorkflowTemplate.Parse("""{"steps":[{"$type":"rhymeGen","input":{"form":"couplet","quantity":5,"qantity":1}},{"$type":"rhymeGen","input":{"form":"limerick","topic":7}}]}""").Validate();

        Assert.Equal(
            [("steps[0].input.qantity", ValidationCodes.UnknownMember), ("steps[0].input.quantity", ValidationCodes.OutOfRange), ("steps[0].input.topic", ValidationCodes.Required), ("steps[1].input.topic", ValidationCodes.WrongType)],
            result.Errors.Select(e => (e.Path, e.Code)).Order());
        Assert.Contains("must be 1 to 4", result.Errors.Single(e => e.Path.EndsWith(".quantity", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_priced_and_shows_its_defaults()
    {
        WorkflowTemplate template = new() { Steps = [Step(new CoupletRhymeGenInput { Topic = "a", Quantity = 4 }), Step(new CoupletRhymeGenInput { Topic = "a" }), Step(new LimerickRhymeGenInput { Topic = "a" })] };

        Assert.Equal((12 + 3 + 5, true), (template.EstimateCost().Total, template.EstimateCost().IsComplete));
        Assert.Equal(0.5, ((LimerickRhymeGenInput)((RhymeGenStepTemplate)template.WithDefaults().Steps[2]).Input).Boldness);
    }

    [Fact]
    public void It_is_listed()
    {
        Assert.Equal(["rhymeGen/couplet", "rhymeGen/limerick"], InputCatalog.OfStep("rhymeGen").Select(d => d.Id));
        Assert.Equal((1d, 4d), (InputCatalog.Find("rhymeGen/couplet")!.FindParameter("quantity")!.Minimum, InputCatalog.Find("rhymeGen/couplet")!.FindParameter("quantity")!.Maximum));
        Assert.Equal(["couplet", "limerick"], InputCatalog.Choices("rhymeGen")!.Values);
        Assert.Equal("a", ((RhymeGenInput)InputCatalog.Find("rhymeGen", ("form", "limerick"))!.CreateInput(new JsonObject { ["topic"] = "a" })).Topic.Value);
    }

    [Fact]
    public async Task It_is_simulated_waited_for_and_resubmitted()
    {
        var clock = new VirtualTimeProvider();
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new OrchestratorSimulatorOptions { TimeProvider = clock }, Token);
        simulator.OnStep("rhymeGen", _ => new JsonObject { ["rhymes"] = new JsonArray("pond / beyond", "lake / awake") });
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new OrchestrationClientOptions { BaseAddress = simulator.BaseAddress, TimeProvider = clock });
        var input = new CoupletRhymeGenInput { Topic = "a pond", Quantity = 2 };

        Assert.Equal(6, (await client.Workflows.PreviewCostAsync(input, cancellationToken: Token)).Total);
        RhymeGenOutput output = await client.Workflows.RunAsync(input, cancellationToken: Token);
        Assert.Equal(["pond / beyond", "lake / awake"], output.Rhymes!);

        Workflow workflow = await client.Workflows.WaitAsync((await client.Workflows.SubmitAsync(input, cancellationToken: Token)).Id, cancellationToken: Token);
        RhymeGenStep step = Assert.IsType<RhymeGenStep>(workflow.Steps[0]);
        Assert.Equal((StepOutcome.Complete, "a pond"), (step.Outcome, step.Input!.Topic.Value));
        Workflow again = await client.Workflows.SubmitAsync(workflow.ToTemplate(), cancellationToken: Token);
        Assert.Equal(2, Assert.IsType<CoupletRhymeGenInput>(((RhymeGenStep)again.Steps[0]).Input).Quantity);
    }

    [Fact]
    public void What_the_service_only_reports_is_not_sent_again()
    {
        Workflow workflow = Workflow.Parse("""{"id":"w","status":"succeeded","steps":[{"$type":"rhymeGen","name":"0","status":"succeeded","input":{"form":"limerick","topic":"a","drawing":true},"output":{"rhymes":["x"]}}]}""");

        Assert.Equal("""{"form":"limerick","topic":"a"}""", ((RhymeGenStepTemplate)workflow.ToTemplate().Steps[0]).Input.ToJson());
        Assert.Equal("x", Assert.Single(workflow.GetOutput<RhymeGenOutput>().Rhymes!));
    }

    private static RhymeGenStepTemplate Step(RhymeGenInput input) => new() { Input = input };
}
