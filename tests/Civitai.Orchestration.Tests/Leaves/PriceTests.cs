using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>The price examples of the documentation, and what is said where they do not reach.</summary>
public class PriceTests
{
    private static readonly ZipTrainingData Data = new() { SourceUrl = "https://files.example.com/a.zip", Count = 10 };

    public static TheoryData<string> Leaves => Leaf.All;

    [Theory]
    [InlineData("sdxl", 10, 500)]
    [InlineData("sdxl", 5, 250)]
    [InlineData("sd1", 100, 5000)]
    [InlineData("sd1", 20, 1000)]
    [InlineData("chroma", 5, 1000)]
    [InlineData("chroma", 10, 2000)]
    [InlineData("ernie", 5, 500)]
    [InlineData("ernie", 10, 1000)]
    [InlineData("qwen", 5, 1000)]
    [InlineData("qwen", 10, 2000)]
    [InlineData("zimageturbo", 5, 500)]
    [InlineData("zimageturbo", 10, 1000)]
    [InlineData("zimagebase", 5, 500)]
    [InlineData("zimagebase", 10, 1000)]
    public void EstimateCost_epochs_alone_is_flat_per_epoch(string ecosystem, int epochs, int buzz)
    {
        CostEstimate estimate = Training(ecosystem, ("epochs", epochs)).EstimateCost();

        Assert.Equal(buzz, estimate.Total);
        Assert.True(estimate.IsComplete);
        Assert.Equal("training", Assert.Single(estimate.Lines).Name);
    }

    // Every example that the documentation pages give, as members that differ from the least that can be sent. The pages round to a tenth, or to whole Buzz.
    [Theory]
    [InlineData("training/ai-toolkit/sdxl", """{"steps":1000,"epochs":10}""", 400)]
    [InlineData("training/ai-toolkit/sdxl", """{"steps":2000,"epochs":20}""", 600)]
    [InlineData("training/ai-toolkit/sd1", """{"steps":1000,"epochs":10}""", 400)]
    [InlineData("training/ai-toolkit/sd1", """{"steps":2000,"epochs":20}""", 600)]
    [InlineData("training/ai-toolkit/flux1/dev", """{"steps":1000,"epochs":10}""", 1600)]
    [InlineData("training/ai-toolkit/flux1/schnell", """{"steps":2000,"epochs":20}""", 2200)]
    [InlineData("training/ai-toolkit/flux2klein/4b", """{"steps":1000,"epochs":10}""", 400)]
    [InlineData("training/ai-toolkit/flux2klein/9b", """{"steps":1000,"epochs":10}""", 800)]
    [InlineData("training/ai-toolkit/ltx2", """{"steps":3000,"epochs":20}""", 3250)]
    [InlineData("training/ai-toolkit/ltx2", """{"steps":2000,"epochs":10}""", 2200)]
    [InlineData("training/ai-toolkit/wan/2.1", """{"steps":2000,"epochs":20}""", 5000)]
    [InlineData("training/ai-toolkit/wan/2.2", """{"steps":1000,"epochs":5}""", 2400)]
    [InlineData("imageGen/flux2/dev/createImage", """{"width":1024,"height":1024}""", 40)]
    [InlineData("imageGen/flux2/klein/createImage", """{"modelVersion":"4b","steps":20,"cfgScale":5}""", 12)]
    [InlineData("imageGen/flux2/klein/createImage", """{"modelVersion":"9b","steps":24}""", 24)]
    [InlineData("imageGen/flux2/klein/editImage", "{}", 24)]
    [InlineData("imageGen/sdcpp/qwen/20b/createImage", """{"width":1024,"height":1024}""", 18)]
    [InlineData("imageGen/sdcpp/qwen/20b/editImage", "{}", 40)]
    [InlineData("imageGen/sdcpp/qwen/20b/editImage", """{"images":["https://a.example.com/1.png","https://a.example.com/2.png","https://a.example.com/3.png"]}""", 48)]
    [InlineData("imageGen/sdcpp/zImage/turbo/createImage", """{"quantity":4}""", 32)]
    [InlineData("imageGen/sdcpp/zImage/turbo/createImage", """{"width":1536,"height":1024,"steps":12}""", 16)]
    [InlineData("imageGen/sdcpp/zImage/base/createImage", """{"steps":30}""", 30)]
    [InlineData("imageGen/sdcpp/anima/createImage", """{"steps":30}""", 9.6)]
    [InlineData("imageGen/sdcpp/anima/createImage", """{"steps":40}""", 12.8)]
    [InlineData("imageGen/sdcpp/flux1/createImage", """{"steps":28,"cfgScale":3.5}""", 28)]
    [InlineData("imageGen/sdcpp/flux1/createImage", """{"quantity":4}""", 112)]
    [InlineData("imageGen/sdcpp/flux1/editImage", "{}", 56)]
    public void EstimateCost_documented_example_recomputes(string id, string members, double buzz)
    {
        InputDefinition row = Leaf.Row(id);
        JsonObject body = SampleBody.For(row);
        foreach ((string name, JsonNode? value) in JsonNode.Parse(members)!.AsObject())
            SampleBody.Set(body, name, value);

        decimal total = Leaf.ReadInput(row, body).EstimateCost().Total;

        Assert.True(total == (decimal)buzz || Math.Round(total, MidpointRounding.AwayFromZero) == (decimal)buzz, $"{total} is not {buzz}.");
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("schnell")]
    public void EstimateCost_flux_1_is_by_step_with_storage_and_floor(string variant)
    {
        Assert.Equal(2000, Flux(variant).EstimateCost().Total);
        Assert.Equal(2000, Flux(variant, ("steps", 2000), ("epochs", 10)).EstimateCost().Total);
        Assert.Equal(1600, Flux(variant, ("steps", 1000), ("epochs", 10)).EstimateCost().Total);
        Assert.Equal(2200, Flux(variant, ("steps", 2000), ("epochs", 20)).EstimateCost().Total);
        Assert.Equal(2000, Flux(variant, ("epochs", 10)).EstimateCost().Total);
        Assert.All([Flux(variant), Flux(variant, ("steps", 1000))], t => Assert.True(t.EstimateCost().IsComplete));
    }

    [Theory]
    [InlineData(2000, 10, 500)] // 2000 x 0.2 + 10 x 10
    [InlineData(4000, 10, 900)]
    [InlineData(2001, 4, 440)] // 400.2 + 40, rounded
    [InlineData(2003, 4, 441)] // 400.6 + 40, rounded
    [InlineData(100, 1, 400)] // 30, below the floor of 80 % of 500
    public void EstimateCost_sdxl_with_steps_is_by_step(int steps, int epochs, int buzz) =>
        Assert.Equal(buzz, Training("sdxl", ("steps", steps), ("epochs", epochs)).EstimateCost().Total);

    [Theory]
    [InlineData("sdxl", 250, "500")]
    [InlineData("sd1", 250, "500")]
    [InlineData("ernie", 500, "1000")]
    public void EstimateCost_neither_epochs_nor_steps_follows_the_guide_and_names_the_other_figure(string ecosystem, int buzz, string other)
    {
        WorkflowTemplate template = Training(ecosystem);
        CostEstimate estimate = template.EstimateCost();

        Assert.Equal(buzz, estimate.Total);
        Assert.False(estimate.IsComplete);
        CostLine line = Assert.Single(estimate.Lines);
        Assert.True(line.IsUncertain);
        Assert.Contains(other, line.Explanation, StringComparison.Ordinal);
        ValidationIssue issue = Assert.Single(template.Validate().Warnings, w => w.Code == ValidationCodes.Ambiguous);
        Assert.Equal("steps[0].input.epochs", issue.Path);
    }

    [Theory]
    [InlineData("epochs")]
    [InlineData("steps")]
    public void Validate_epochs_or_steps_set_is_not_ambiguous(string member) =>
        Assert.DoesNotContain(Training("sdxl", (member, 10)).Validate().Issues, i => i.Code == ValidationCodes.Ambiguous);

    [Fact]
    public void EstimateCost_samples_at_an_unknown_rate_make_the_estimate_incomplete()
    {
        CostEstimate estimate = WorkflowTemplate.For(new SdxlAiToolkitTrainingInput { TrainingData = Data, Epochs = 10, Samples = new() { Prompts = ["a", "b", ""] } }).EstimateCost();

        Assert.Equal(500, estimate.Total);
        Assert.False(estimate.IsComplete);
        CostLine line = Assert.Single(estimate.Lines, l => l.Name == "samples");
        Assert.Null(line.Amount);
        Assert.Contains("20", line.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void EstimateCost_samples_at_a_known_rate_are_a_line_of_their_own()
    {
        CostEstimate estimate = WorkflowTemplate.For(new ZImageTurboAiToolkitTrainingInput { TrainingData = Data, Epochs = 5, Samples = new() { Prompts = ["a", "b"] } }).EstimateCost();

        Assert.Equal(500 + (2 * 5 * 8), estimate.Total);
        Assert.True(estimate.IsComplete);
    }

    [Fact]
    public void EstimateCost_sample_prompts_all_empty_cost_nothing() =>
        Assert.True(WorkflowTemplate.For(new SdxlAiToolkitTrainingInput { TrainingData = Data, Epochs = 10, Samples = new() { Prompts = ["", ""] } }).EstimateCost().IsComplete);

    [Theory]
    [InlineData(1024, 1024, 9, 1, 8)]
    [InlineData(1024, 1024, 9, 4, 32)]
    [InlineData(1536, 1024, 12, 1, 16)]
    public void EstimateCost_z_image_turbo_scales_with_pixels_steps_and_quantity(int width, int height, int steps, int quantity, int buzz) =>
        Assert.Equal(buzz, WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pond", Width = width, Height = height, Steps = steps, Quantity = quantity }).EstimateCost().Total);

    [Fact]
    public void EstimateCost_z_image_defaults_count_where_nothing_is_set()
    {
        Assert.Equal(8, new ZImageTurboCreateImageGenInput { Prompt = "a pond" }.EstimateCost().Total);
        Assert.Equal(20, new ZImageBaseCreateImageGenInput { Prompt = "a pond" }.EstimateCost().Total);
        Assert.Equal(30, new ZImageBaseCreateImageGenInput { Prompt = "a pond", Steps = 30 }.EstimateCost().Total);
    }

    [Fact]
    public void EstimateCost_several_steps_and_tips_add_up()
    {
        WorkflowTemplate template = new()
        {
            Steps = [new ImageGenStepTemplate { Input = new ZImageTurboCreateImageGenInput { Prompt = "a" } }, new ImageGenStepTemplate { Input = new ZImageBaseCreateImageGenInput { Prompt = "b" } }],
            Tips = new() { Civitai = 0.25, Creators = 0.5 },
        };
        CostEstimate estimate = template.EstimateCost();

        Assert.Equal(28 + 21, estimate.Total);
        Assert.Equal([0, 1], estimate.Lines.Where(l => l.Name == "images").Select(l => l.StepIndex));
    }

    [Fact]
    public void EstimateCost_unknown_step_makes_the_estimate_incomplete()
    {
        CostEstimate estimate = WorkflowTemplate.Parse("""{"steps":[{"$type":"somethingNew","input":{}}]}""").EstimateCost();

        Assert.False(estimate.IsComplete);
        Assert.Equal(0, estimate.Total);
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void EstimateCost_any_leaf_is_complete_or_says_why_not(string id)
    {
        InputDefinition row = Leaf.Row(id);
        CostEstimate estimate = Leaf.Read(row, SampleBody.For(row)).EstimateCost();

        Assert.NotEmpty(estimate.Lines);
        Assert.All(estimate.Lines, line => Assert.NotEmpty(line.Explanation));
        Assert.All(estimate.Lines.Where(l => l.Amount is not null), line => Assert.False(string.IsNullOrEmpty(line.Source)));
        Assert.Equal(estimate.Lines.All(l => l.Amount is not null && !l.IsUncertain), estimate.IsComplete);
    }

    private static WorkflowTemplate Training(string ecosystem, params (string Name, int Value)[] members) => Read($"training/ai-toolkit/{ecosystem}", members);

    private static WorkflowTemplate Flux(string variant, params (string Name, int Value)[] members) => Read($"training/ai-toolkit/flux1/{variant}", members);

    private static WorkflowTemplate Read(string id, (string Name, int Value)[] members)
    {
        InputDefinition row = Leaf.Row(id);
        JsonObject body = SampleBody.For(row);
        foreach ((string name, int value) in members)
            body[name] = value;
        return Leaf.Read(row, body);
    }
}
