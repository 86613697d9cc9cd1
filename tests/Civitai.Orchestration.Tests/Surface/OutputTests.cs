using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Surface;

/// <summary>The result of a chain is its last step's; the others are had by name or by the step that was built.</summary>
public sealed class OutputTests
{
    private static readonly ImageGenStepTemplate Hero = new() { Name = "hero", Input = new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse" } };

    private static string Step(string name, string image, string status = "succeeded") =>
        $$"""{"$type":"imageGen","name":"{{name}}","status":"{{status}}","output":{"images":[{"id":"{{image}}","available":true}] } }""";

    private static Workflow Of(params string[] steps) => Workflow.Parse($$"""{"id":"wf_1","status":"succeeded","steps":[{{string.Join(',', steps)}}]}""");

    [Fact]
    public void GetOutput_of_a_chain_is_the_last_steps()
    {
        Workflow chain = Of(Step("hero", "A"), Step("large", "B"));

        Assert.Equal("B", chain.GetOutput<ImageGenOutput>().Images[0].Id);
        Assert.Equal("A", chain.GetOutput<ImageGenOutput>("hero").Images[0].Id);
        Assert.Equal("A", chain.GetOutput(Hero).Images[0].Id);
    }

    [Fact]
    public void GetOutput_of_a_chain_whose_last_step_failed_is_not_the_intermediate()
    {
        Workflow chain = Of(Step("hero", "A"), """{"$type":"imageGen","name":"large","status":"failed","reason":"timeout"}""");

        var e = Assert.Throws<WorkflowOutputException>(() => chain.GetOutput<ImageGenOutput>());

        Assert.Equal(("large", "timeout"), (e.StepName, e.Reason));
        Assert.Equal("A", chain.GetOutput(Hero).Images[0].Id);
    }

    [Fact]
    public void GetOutput_last_step_that_could_not_be_read_is_named()
    {
        Workflow chain = Of(Step("hero", "A"), """{"$type":"imageGen","name":"large","status":"succeeded","output":{"images":"none"},"jobs":7,"estimatedProgressRate":[]}""", """{"$type":"dreamCatcher","name":"last"}""");

        Assert.IsType<ImageGenStep>(chain.FindStep("large"));
        Assert.Equal("large", Assert.Throws<WorkflowOutputException>(() => chain.GetOutput<ImageGenOutput>()).StepName);
    }

    [Fact]
    public void GetOutput_unknown_step_behind_does_not_hide_the_result()
    {
        Assert.Equal("A", Of(Step("hero", "A"), """{"$type":"dreamCatcher","name":"last","status":"succeeded"}""").GetOutput<ImageGenOutput>().Images[0].Id);
    }

    [Fact]
    public void GetOutput_by_name_names_what_is_wrong()
    {
        Workflow chain = Of(Step("hero", "A"), Step("large", "B"));

        Assert.Throws<ArgumentException>(() => chain.GetOutput<ImageGenOutput>("nobody"));
        Assert.Throws<ArgumentException>(() => chain.GetOutput(new ImageGenStepTemplate { Input = Hero.Input }));
        Assert.Equal("hero", Assert.Throws<WorkflowOutputException>(() => chain.GetOutput<TrainingOutput>("hero")).StepName);
    }

    [Theory]
    [InlineData("$0", "A")]
    [InlineData("$1", "B")]
    public void GetOutput_steps_without_a_name_are_called_by_their_position(string name, string image)
    {
        Workflow named = Of(Step("$0", "A"), Step("$1", "B"));
        Workflow unnamed = Of(Step("$0", "A").Replace("\"name\":\"$0\",", "", StringComparison.Ordinal), Step("$1", "B").Replace("\"name\":\"$1\",", "", StringComparison.Ordinal));

        Assert.Equal(image, named.GetOutput<ImageGenOutput>(name).Images[0].Id);
        Assert.Equal(image, unnamed.GetOutput<ImageGenOutput>(name).Images[0].Id);
        Assert.Null(named.FindStep("$2"));
    }
}
