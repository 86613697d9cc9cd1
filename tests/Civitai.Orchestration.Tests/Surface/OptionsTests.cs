using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Client;

namespace Civitai.Orchestration.Tests.Surface;

/// <summary>Options cannot be confused, and an input alone has both the workflow's settings and the typed result.</summary>
public sealed class OptionsTests : ClientFixture
{
    [Fact]
    public void Options_of_one_verb_are_no_options_of_another()
    {
        Assert.False(typeof(RunOptions).IsAssignableTo(typeof(SubmitOptions)));
        Assert.False(typeof(SubmitOptions).IsAssignableTo(typeof(RunOptions)));
        Assert.All([typeof(SubmitOptions), typeof(RunOptions), typeof(PreviewOptions)], t => Assert.True(t.IsSealed));
        Assert.All(
            typeof(WorkflowClient).GetMethods().SelectMany(m => m.GetParameters()).Where(p => p.Name == "options"),
            p => Assert.True(p.ParameterType.IsSealed, $"{p.Member.Name} takes options of several kinds."));
    }

    [Fact]
    public async Task RunAsync_input_with_settings_of_the_workflow_returns_the_typed_result()
    {
        var options = new RunOptions
        {
            ExternalId = "order-4711",
            Tags = ["posters"],
            Metadata = new JsonObject { ["customer"] = 7 },
            Callbacks = [new WorkflowCallback { Url = new Uri("https://example.com/hook"), Events = [CallbackEventType.WorkflowSucceeded] }],
            Currencies = [BuzzAccount.Green],
            AllowMatureContent = false,
        };

        ImageGenOutput output = await Client.Workflows.RunAsync(Image, options, cancellationToken: Stop);

        Assert.Single(output.Images);
        JsonNode sent = JsonNode.Parse(Assert.Single(Submissions).Body!)!;
        Assert.Equal(
            """{"tags":["posters"],"metadata":{"customer":7},"callbacks":[{"url":"https://example.com/hook","type":["workflow:succeeded"]}],"currencies":["green"],"allowMatureContent":false,"externalId":"order-4711"}""",
            new JsonObject([.. ((string[])["tags", "metadata", "callbacks", "currencies", "allowMatureContent", "externalId"]).Select(n => KeyValuePair.Create(n, sent[n]?.DeepClone()))]).ToJsonString());
    }

    [Fact]
    public async Task Input_of_the_catalogue_is_submitted_and_run_as_it_is()
    {
        StepInput input = InputCatalog.Find("imageGen/sdcpp/zImage/turbo/createImage")!.CreateInput(new JsonObject { ["prompt"] = "a lighthouse" });

        Workflow accepted = await Client.Workflows.SubmitAsync(input, new() { ExternalId = "order-1" }, Stop);
        Workflow ended = await Client.Workflows.RunAsync(input, new() { ExternalId = "order-1" }, cancellationToken: Stop);

        Assert.Equal((accepted.Id, WorkflowStatus.Succeeded), (ended.Id, ended.Status));
    }

    [Fact]
    public async Task SubmitAsync_input_twice_with_one_external_id_is_one_workflow()
    {
        var options = new SubmitOptions { ExternalId = "order-4711" };

        WorkflowHandle<ImageGenOutput> first = await Client.Workflows.SubmitAsync(Image, options, Stop);
        WorkflowHandle<ImageGenOutput> again = await Client.Workflows.SubmitAsync(Image, options, Stop);

        Assert.Equal(first.Id, again.Id);
        Assert.Single(Simulator.Workflows);
    }

    [Fact]
    public async Task SubmitAsync_options_take_the_place_of_the_templates_settings_and_leave_the_others()
    {
        WorkflowTemplate template = WorkflowTemplate.For(Image) with { Tags = ["a"], Metadata = new JsonObject { ["n"] = 1 }, ExternalId = "one" };

        Workflow workflow = await Client.Workflows.SubmitAsync(template, new SubmitOptions { Tags = ["b"], ExternalId = "two" }, Stop);

        Assert.Equal(["b"], workflow.Tags);
        Assert.Equal("""{"n":1}""", workflow.Metadata!.ToJsonString());
        Assert.EndsWith("two", workflow.ExternalId, StringComparison.Ordinal);
        Assert.Equal(["a"], template.Tags);
    }

    [Fact]
    public async Task SubmitAsync_settings_of_the_options_are_validated()
    {
        var e = await Assert.ThrowsAsync<ValidationFailedException>(() => Client.Workflows.SubmitAsync(Image, new SubmitOptions { Tags = ["a", "a"] }, Stop));

        Assert.StartsWith("tags", Assert.Single(e.Result.Errors).Path, StringComparison.Ordinal);
        Assert.Empty(Simulator.Requests);
    }

    [Fact]
    public async Task PreviewCostAsync_with_settings_sends_them()
    {
        CostPreview preview = await Client.Workflows.PreviewCostAsync(Image, new PreviewOptions { Currencies = [BuzzAccount.Yellow] }, Stop);

        Assert.Equal(8, preview.Total);
        Assert.Equal("yellow", (string?)JsonNode.Parse(Assert.Single(Simulator.Requests).Body!)!["currencies"]![0]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task Timeout_that_is_no_time_is_refused_before_sending(int seconds)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Client.Workflows.PreviewCostAsync(Image, new() { Timeout = TimeSpan.FromSeconds(seconds) }, Stop));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Client.Workflows.SubmitAsync(Image, new() { Timeout = TimeSpan.FromSeconds(seconds) }, Stop));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Client.Workflows.RunAsync(Image, new() { Timeout = TimeSpan.FromSeconds(seconds) }, cancellationToken: Stop));
        Assert.Empty(Simulator.Requests);
    }
}
