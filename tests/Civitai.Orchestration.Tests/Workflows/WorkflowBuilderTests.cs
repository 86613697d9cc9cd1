using Civitai.Orchestration.Echo;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageUpscaler;
using Civitai.Orchestration.PromptEnhancement;

namespace Civitai.Orchestration.Tests.Workflows;

public class WorkflowBuilderTests
{
    [Fact]
    public void Add_names_steps_by_their_type_so_that_the_next_can_refer_to_them()
    {
        var steps = new WorkflowBuilder();
        IStepTemplate<PromptEnhancementOutput> better = steps.Add(StepInputs.PromptEnhancement("zImage", "a pier"));
        IStepTemplate<ImageGenOutput> hero = steps.Add(ImageGenInputs.SdCpp.ZImage.Turbo(better.Output(o => o.EnhancedPrompt)));
        IStepTemplate<ImageUpscalerOutput> large = steps.Add(StepInputs.ImageUpscaler(hero.Output(o => o.Images[0].Url)));
        WorkflowTemplate template = steps.ToTemplate();

        Assert.Equal(["promptEnhancement", "imageGen", "imageUpscaler"], template.Steps.Select(s => s.Name));
        Assert.Equal("imageUpscaler", large.Name);
        Assert.Contains("""{"$ref":"promptEnhancement","path":"output.enhancedPrompt"}""", template.ToJson(), StringComparison.Ordinal);
        Assert.Contains("""{"$ref":"imageGen","path":"output.images[0].url"}""", template.ToJson(), StringComparison.Ordinal);
        Assert.True(template.Validate().IsValid);
    }

    [Fact]
    public void Add_counts_where_a_name_is_taken_and_refuses_one_that_was_given_twice()
    {
        var steps = new WorkflowBuilder();
        steps.Add(StepInputs.Echo("one"));
        steps.Add(StepInputs.Echo("two"), name: "echo2");
        IStepTemplate<EchoOutput> third = steps.Add(StepInputs.Echo("three"));

        Assert.Equal("echo3", third.Name);
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => steps.Add(StepInputs.Echo("four"), name: "echo2"));
        Assert.StartsWith("There is a step of the name 'echo2' already.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(3, steps.ToTemplate().Steps.Count);
    }

    [Fact]
    public void Add_keeps_the_settings_of_a_step_and_what_is_not_known()
    {
        var steps = new WorkflowBuilder();
        EchoStepTemplate patient = steps.Add(new EchoStepTemplate { Input = StepInputs.Echo("one"), Timeout = TimeSpan.FromMinutes(5) });
        UnknownStepTemplate other = steps.Add(UnknownStepTemplate.Parse("""{"$type":"holoGen","input":{"depth":3}}"""));

        Assert.Equal(("echo", TimeSpan.FromMinutes(5)), (patient.Name, patient.Timeout));
        Assert.Equal("holoGen", other.Name);
        Assert.Contains("""{"$type":"holoGen","name":"holoGen","input":{"depth":3}}""", steps.ToTemplate().ToJson().Replace("\"input\":{\"depth\":3},\"name\":\"holoGen\"", "\"name\":\"holoGen\",\"input\":{\"depth\":3}", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Template_does_not_change_when_steps_are_added_later()
    {
        var steps = new WorkflowBuilder();
        steps.Add(StepInputs.Echo("one"));
        WorkflowTemplate first = steps.ToTemplate();
        steps.Add(StepInputs.Echo("two"));

        Assert.Single(first.Steps);
        Assert.Equal(2, steps.ToTemplate().Steps.Count);
    }
}
