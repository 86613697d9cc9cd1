using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Tests.Workflows;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("hero", "output.images[0].url")]
    [InlineData("$0", "output.images[0].url")]
    [InlineData("$arguments", "look")]
    public void Validate_reference_that_leads_somewhere_has_no_issue(string source, string path) => Assert.Empty(Template(new Reference(source, path)).Validate().Issues);

    [Theory]
    [InlineData("nope", "output")]
    [InlineData("second", "output")]
    [InlineData("$1", "output")]
    [InlineData("$7", "output")]
    [InlineData("0", "output")]
    [InlineData("hero", "")]
    [InlineData("hero", null)]
    [InlineData("$arguments", "missing")]
    public void Validate_reference_that_leads_nowhere_is_an_error(string source, string? path)
    {
        ValidationIssue issue = Assert.Single(Template(new Reference(source, path)).Validate().Errors);

        Assert.Equal("steps[1].input.prompt", issue.Path);
    }

    [Fact]
    public void Validate_reference_beside_an_unknown_step_may_use_its_names()
    {
        WorkflowTemplate template = Template(new Reference("item", "prompt"));
        template = template with { Steps = [.. template.Steps, UnknownStepTemplate.Parse("""{"$type":"repeat"}""")] };

        Assert.True(template.Validate().IsValid);
    }

    [Fact]
    public void Output_of_a_named_step_is_a_reference_that_validates()
    {
        var hero = new ImageGenStepTemplate { Name = "hero", Input = new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse" } };
        int second = 1;
        var edit = new ImageGenStepTemplate
        {
            Input = new Flux2KleinEditImageInput { Prompt = "at night", Images = [hero.Output(o => o.Images[0].Url), hero.Output(o => o.Images[second].Url)] },
        };

        WorkflowTemplate template = new() { Steps = [hero, edit] };

        Assert.Equal(Reference.ToStep("hero", "output.images[0].url"), hero.Output(o => o.Images[0].Url));
        Assert.Contains("""{"$ref":"hero","path":"output.images[1].url"}""", template.ToJson());
        Assert.True(template.Validate().IsValid);
        Assert.Throws<ArgumentException>(() => hero.Output(o => o.Images.Count + 1));
        Assert.Throws<ArgumentException>(() => edit.Output(o => o.Images[0].Url));
    }

    private static WorkflowTemplate Template(Reference prompt) => new()
    {
        Arguments = new() { ["look"] = "a calm sea" },
        Steps =
        [
            new ImageGenStepTemplate { Name = "hero", Input = new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse" } },
            new ImageGenStepTemplate { Name = "second", Input = new ZImageTurboCreateImageGenInput { Prompt = prompt } },
        ],
    };
}
