namespace Civitai.Orchestration.Tests.Workflows;

public sealed class WrongTypeTests
{
    [Fact]
    public void Validate_values_of_the_wrong_type_hide_no_other_problem()
    {
        WorkflowTemplate template = WorkflowTemplate.Parse("""
            {"steps":[{"$type":"imageGen","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage",
            "prompt":"x","width":"512","height":9999,"steps":-4,"quantity":true,"guidanceScale":3}}]}
            """);

        Assert.Equal(
            ["steps[0].input.guidanceScale", "steps[0].input.height", "steps[0].input.quantity", "steps[0].input.steps", "steps[0].input.width"],
            template.Validate().Errors.Select(e => e.Path).Order(StringComparer.Ordinal));
        Assert.Contains(template.Validate().Errors, e => e.Message == "width must be a whole number, 64 to 2048.");
    }
}
