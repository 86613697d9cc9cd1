using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Tests.Surface;

/// <summary>What objects say of themselves in a debugger, a log or an interpolation.</summary>
public class TextTests
{
    private const string Reply = """
        {
          "id": "wf_1", "status": "succeeded", "cost": { "base": 8, "total": 8.5 }, "metadata": { "note": "SECRET" },
          "transactions": { "list": [{ "type": "debit", "amount": 9, "accountType": "blue" }, { "type": "credit", "amount": 1, "accountType": "blue" }] },
          "steps": [{
            "$type": "imageGen", "name": "hero", "status": "succeeded",
            "input": { "engine": "sdcpp", "ecosystem": "zImage", "model": "turbo", "operation": "createImage", "prompt": "SECRET" },
            "output": { "images": [{ "id": "a.png", "type": "image", "available": true, "url": "https://host.invalid/SECRET?sig=SECRET" }] }
          }]
        }
        """;

    [Fact]
    public void ToString_workflow_and_what_it_holds_tells_ids_states_and_amounts()
    {
        Workflow workflow = Workflow.Parse(Reply);
        var step = Assert.IsType<ImageGenStep>(workflow.Steps[0]);

        Assert.Equal("Workflow wf_1, succeeded, 1 step, 8 Buzz", workflow.ToString());
        Assert.Equal("WorkflowCost 8.5 Buzz", workflow.Cost!.ToString()); // it was told
        Assert.Equal("TransactionSummary 8 Buzz, 2 transactions", workflow.Transactions!.ToString()); // it was told
        Assert.Equal("WorkflowTransaction debit, 9 Buzz, blue", workflow.Transactions!.List[0].ToString()); // it was told
        Assert.Equal("ImageGenStep hero, imageGen, succeeded", step.ToString());
        Assert.Equal("ImageGenOutput 1 image", step.Output!.ToString()); // it was told
        Assert.Equal("ImageBlob a.png, available", step.Output!.Images[0].ToString()); // it was told
        Assert.Equal("ZImageTurboCreateImageGenInput", step.Input!.ToString()); // it was told
    }

    [Fact]
    public void ToString_estimate_and_issues_tell_amounts_and_paths()
    {
        WorkflowTemplate template = WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "SECRET", Width = 3 });

        Assert.Equal("WorkflowTemplate imageGen", template.ToString());
        Assert.StartsWith("images: ", template.EstimateCost().Lines[0].ToString());
        Assert.Contains("steps[0].input.width: error", template.Validate().ToString());
        Assert.DoesNotContain("SECRET", template.Validate().ToString());
        Assert.Equal("valid", ValidationResult.Valid.ToString());
        Assert.Equal("12 Buzz", new CostPreview { Workflow = new() { Cost = new() { Total = 12 } } }.ToString());
    }

    [Fact]
    public void ToString_options_and_client_never_tell_the_token()
    {
        var options = new OrchestrationClientOptions { ApiToken = "SECRET", BaseAddress = new("https://user:SECRET@host.invalid/a?SECRET") };
        using var client = new OrchestrationClient("SECRET");

        Assert.Equal("OrchestrationClientOptions https://host.invalid/a, with a token", options.ToString());
        Assert.Equal("OrchestrationClient https://orchestration.civitai.com/", client.ToString());
        Assert.Equal("WorkflowClient https://orchestration.civitai.com/", client.Workflows.ToString());
    }

    [Fact]
    public void ToString_words_of_the_service_stay_on_one_line_and_short()
    {
        Workflow workflow = Workflow.Parse("""{ "id": "a\nb", "status": "LONG" }""".Replace("LONG", new string('x', 500), StringComparison.Ordinal));

        Assert.StartsWith("Workflow a?b, xxx", workflow.ToString());
        Assert.True(workflow.ToString().Length < 120);
    }
}
