using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Client;
using Civitai.Orchestration.Tests.Leaves;

namespace Civitai.Orchestration.Tests.Conformance;

/// <summary>One workflow with steps of ten engines, the first input of each.</summary>
public sealed class MixedWorkflowTests : ClientFixture
{
    private static InputDefinition[] Rows { get; } = [.. InputCatalog.All.Where(d => d.Discriminators.Count > 0).GroupBy(d => (d.StepType, d.Discriminators[0])).Select(g => g.First()).Take(10)];

    [Fact]
    public void Parse_ten_engines_in_one_workflow_writes_back_equal()
    {
        JsonObject body = Body();
        WorkflowTemplate template = WorkflowTemplate.Parse(body.ToJsonString());

        Assert.Equal(10, Rows.Length);
        Assert.Equal(Rows, template.Steps.Select((_, i) => Leaf.InputOf(template, i).Definition));
        AssertSame(body, template);
    }

    [Fact]
    public async Task RunAsync_ten_engines_in_one_workflow_succeeds()
    {
        WorkflowTemplate template = WorkflowTemplate.Parse(Body().ToJsonString());

        Workflow workflow = await Client.Workflows.RunAsync(template, cancellationToken: Stop);

        Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
        Assert.Equal(template.Steps.Select(s => s.Type), workflow.Steps.Select(s => s.Type));
        Assert.All(workflow.Steps, s => Assert.Equal(WorkflowStatus.Succeeded, s.Status));
        Assert.All(workflow.Steps, s => Assert.NotNull(s.GetOutput()));
    }

    [Fact]
    public void Parse_unknown_engine_in_every_step_writes_back_equal()
    {
        JsonObject body = Body();
        for (int i = 0; i < Rows.Length; i++)
            body["steps"]![i]!["input"]![Rows[i].Discriminators[0].Name] = "brandNewEngine";
        WorkflowTemplate template = WorkflowTemplate.Parse(body.ToJsonString());

        Assert.All(Enumerable.Range(0, Rows.Length), i => Assert.Null(Leaf.InputOf(template, i).Definition));
        AssertSame(body, template);
    }

    private static JsonObject Body()
    {
        var steps = new JsonArray();
        foreach (InputDefinition row in Rows)
        {
            JsonNode step = JsonNode.Parse(File.ReadAllText(RepositoryFolder.GoldenFile(row.Id)))!["steps"]![0]!.DeepClone();
            step["name"] = $"step-{steps.Count}";
            steps.Add(step);
        }

        return new JsonObject { ["steps"] = steps };
    }

    private static void AssertSame(JsonObject body, WorkflowTemplate template) => Assert.True(JsonNode.DeepEquals(body, JsonNode.Parse(template.ToJson())), template.ToJson());
}
