using Civitai.Orchestration.HumanoidImageMask;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageUpload;
using Civitai.Orchestration.ImageUpscaler;
using Civitai.Orchestration.Repeat;
using Civitai.Orchestration.TryOnU;

namespace Civitai.Orchestration.Wire;

/// <summary>Recipes: one step as one call. The sources disagree on what the answer is, so both are read.</summary>
public sealed class RecipeTests : WireTest
{
    [Theory]
    [InlineData("picture")]
    [InlineData("picture-as-workflow")]
    public async Task Recipe_sends_the_input_alone_and_reads_the_output_or_the_workflow(string answer)
    {
        Service.Use("recipe/" + answer);

        ImageGenOutput output = await CreateClient().Recipes.RunAsync(Picture, cancellationToken: Stop);

        Assert.Equal("blob-1.png", Assert.Single(output.Images).Id);
        Assert.Equal(["POST /v2/consumer/recipes/imageGen"], Service.Lines);
    }

    [Fact]
    public async Task Settings_travel_in_the_query()
    {
        Service.Use("recipe/picture-with-settings");

        await CreateClient().Recipes.RunAsync(Picture, new RecipeOptions { Experimental = true, AllowMatureContent = false, Ephemeral = true }, Stop);

        Assert.Equal(["POST /v2/consumer/recipes/imageGen?experimental=true&allowMatureContent=false&ephemeral=true"], Service.Lines);
    }

    [Fact]
    public async Task Failed_work_is_no_output()
    {
        Service.Use("recipe/picture-failed");

        await Assert.ThrowsAsync<WorkflowOutputException>(() => CreateClient().Recipes.RunAsync(Picture, cancellationToken: Stop));
    }

    [Fact]
    public async Task Refusal_is_typed_and_asked_once()
    {
        Service.Use("recipe/picture-refused");

        CivitaiException refused = await Assert.ThrowsAnyAsync<CivitaiException>(() => CreateClient().Recipes.RunAsync(Picture, cancellationToken: Stop));

        Assert.False(refused.MayHaveBeenExecuted);
        Assert.Single(Service.Requests);
    }

    [Fact]
    public async Task Price_above_the_limit_runs_nothing()
    {
        Service.Use("preview/picture");

        await Assert.ThrowsAsync<CostLimitExceededException>(() => CreateClient().Recipes.RunAsync(Picture, new RecipeOptions { MaxCost = 1 }, Stop));

        Assert.Equal(["POST /v2/consumer/workflows?whatif=true"], Service.Lines);
    }

    [Fact]
    public async Task Invalid_input_sends_nothing()
    {
        await Assert.ThrowsAsync<ValidationFailedException>(() => CreateClient().Recipes.RunAsync(Picture with { Width = 7 }, cancellationToken: Stop));

        Assert.Empty(Service.Requests);
    }

    // Two recipes that no workflow lists, one after the other: the mask of the first is what the second covers.
    [Fact]
    public async Task Types_that_are_recipes_alone_run_without_a_warning_and_read_their_own_output()
    {
        Service.Use("recipe/mask").Use("recipe/try-on");
        RecipeClient recipes = CreateClient().Recipes;
        var strict = new RecipeOptions { Validation = ValidationMode.Strict };

        HumanoidImageMaskOutput mask = await recipes.RunAsync(StepInputs.HumanoidImageMask("https://media.example.com/walker.png", HumanoidImageMaskCategory.UpperBody), strict, Stop);
        TryOnUInput dressed = StepInputs.TryOnU("https://media.example.com/walker.png", "https://media.example.com/coat.png", maskSubject: false, cropSubject: true, seed: 7) with { SubjectMaskUrl = mask.Mask };
        TryOnUOutput output = await recipes.RunAsync(dressed, strict, Stop);

        Assert.Equal("blob-2.png", output.Image.Id);
        Assert.Equal(["POST /v2/consumer/recipes/humanoidImageMask", "POST /v2/consumer/recipes/tryOnU"], Service.Lines);
        ValidationIssue warning = Assert.Single(WorkflowTemplate.For(dressed).Validate().Issues);
        Assert.Equal(("steps[0].$type", "notInSchema", ValidationSeverity.Warning), (warning.Path, warning.Code, warning.Severity));
    }

    // Its input is no object but a text.
    [Theory]
    [InlineData("image-upload")]
    [InlineData("image-upload-as-workflow")]
    public async Task Image_to_store_is_sent_as_the_text_that_it_is(string answer)
    {
        Service.Use("recipe/" + answer);

        ImageUploadOutput output = await CreateClient().Recipes.RunAsync(new ImageUploadInput { Image = "https://media.example.com/walker.png" }, cancellationToken: Stop);

        Assert.Equal(("blob-3.png", true), (Assert.IsType<ImageBlob>(output.Image).Id, output.Image.IsAvailable));
        Assert.Equal(["POST /v2/consumer/recipes/imageUpload"], Service.Lines);
    }

    [Fact]
    public async Task Image_that_is_none_is_not_sent()
    {
        RecipeClient recipes = CreateClient().Recipes;

        var insecure = await Assert.ThrowsAsync<ValidationFailedException>(() => recipes.RunAsync(StepInputs.ImageUpload("http://media.example.com/walker.png"), cancellationToken: Stop));
        var alone = await Assert.ThrowsAsync<ValidationFailedException>(() => recipes.RunAsync(StepInputs.ImageUpload(Reference.ToStep("hero", "output.images[0].url")), cancellationToken: Stop));
        var missing = await Assert.ThrowsAsync<ValidationFailedException>(() => recipes.RunAsync(new ImageUploadInput { Image = null! }, cancellationToken: Stop));

        Assert.Equal(["steps[0].input", "steps[0].input", "steps[0].input"], new[] { insecure, alone, missing }.Select(e => Assert.Single(e.Result.Errors).Path));
        Assert.Equal("required", missing.Result.Errors.First().Code);
        Assert.Empty(Service.Requests);
    }

    [Fact]
    public async Task Image_that_was_not_stored_is_no_output()
    {
        Service.Use("recipe/image-upload-empty");

        var none = await Assert.ThrowsAsync<WorkflowOutputException>(() => CreateClient().Recipes.RunAsync(StepInputs.ImageUpload("https://media.example.com/walker.png"), cancellationToken: Stop));

        Assert.Equal("$0", none.Workflow.Steps[0].Name);
    }

    // What it goes through is another step's, so whether it is good for anything alone, the service knows. Its output is a list of steps, as a workflow is.
    [Theory]
    [InlineData("repeat")]
    [InlineData("repeat-as-workflow")]
    public async Task Step_for_each_item_travels_with_the_step_inside_and_its_steps_are_read(string answer)
    {
        Service.Use("recipe/" + answer);
        var inside = new ImageUpscalerStepTemplate { Input = StepInputs.ImageUpscaler(Reference.ToItem("picture", "url")) with { NumberOfRepeats = 2 } };

        RepeatOutput output = await CreateClient().Recipes.RunAsync(StepInputs.Repeat(new() { Source = "hero", Path = "output.images", As = "picture" }, inside), cancellationToken: Stop);

        ImageUpscalerStep step = Assert.IsType<ImageUpscalerStep>(Assert.Single(output.Steps));
        Assert.Equal(("blob-4.png", StepOutcome.Complete), (step.Output!.Blob.Id, step.Outcome));
        Assert.Equal(["POST /v2/consumer/recipes/repeat"], Service.Lines);
    }

    // There is no key by which a second call would be the first.
    [Fact]
    public async Task Lost_answer_is_not_asked_for_again_and_says_that_the_work_may_have_been_done()
    {
        Service.HangOn("/v2/consumer/recipes/imageGen");
        OrchestrationClient client = CreateClient();

        var lost = await Assert.ThrowsAsync<CivitaiTransportException>(() => WhileTimePassesAsync(
            () => client.Recipes.RunAsync(Picture, new RecipeOptions { Timeout = TimeSpan.FromSeconds(30) }, Stop), TimeSpan.FromHours(1)));

        Assert.True(lost.MayHaveBeenExecuted);
        Assert.Equal(1, Traffic.Sent);
        Assert.InRange(Clock.Elapsed.TotalSeconds, 29, 31);
    }
}
