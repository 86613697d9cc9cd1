using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageUpload;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Client;

namespace Civitai.Orchestration.Tests.Workflows;

/// <summary>The one input that is no object: the image to store, a text or a reference.</summary>
public sealed class ImageUploadTests : ClientFixture
{
    private const string Address = "https://media.example.com/walker.png";

    [Fact]
    public void It_is_read_and_written_as_the_text_alone()
    {
        const string Json = $$"""{"steps":[{"$type":"imageUpload","name":"kept","priority":"low","input":"{{Address}}"}]}""";

        WorkflowTemplate template = WorkflowTemplate.Parse(Json);

        ImageUploadInput input = Assert.IsType<ImageUploadStepTemplate>(template.Steps[0]).Input;
        Assert.Equal(Address, input.Image.Text);
        Assert.Equal(Json, template.ToJson());
        Assert.Equal($"\"{Address}\"", new ImageUploadInput { Image = Address }.ToJson());
        Assert.Equal(input, StepInput.Parse("imageUpload", input.ToJson()));
        Assert.Empty(template.Validate().Issues);
    }

    [Fact]
    public void Reference_is_the_object_that_it_is_elsewhere()
    {
        WorkflowTemplate template = new() { Arguments = new() { ["picture"] = Address }, Steps = [new ImageUploadStepTemplate { Input = StepInputs.ImageUpload(Reference.Argument("picture")) }] };

        Assert.Contains("""{"$type":"imageUpload","input":{"$ref":"$arguments","path":"picture"}}]""", template.ToJson(), StringComparison.Ordinal);
        Assert.Empty(template.Validate().Issues);
        Assert.Equal(Reference.Argument("picture"), Assert.IsType<ImageUploadStepTemplate>(WorkflowTemplate.Parse(template.ToJson()).Steps[0]).Input.Image.Reference);
    }

    [Theory]
    [InlineData("7", "wrongType")]
    [InlineData("true", "wrongType")]
    [InlineData("[\"https://media.example.com/walker.png\"]", "wrongType")]
    [InlineData("""{"image":"https://media.example.com/walker.png"}""", "wrongType")]
    [InlineData("{}", "wrongType")]
    [InlineData("null", "required")]
    [InlineData("\"\"", "required")]
    [InlineData("\"http://media.example.com/walker.png\"", "malformed")]
    [InlineData("\"data:text/plain;base64,aGVsbG8=\"", "malformed")]
    public void What_does_not_fit_is_named_at_the_input_and_kept(string json, string code)
    {
        string request = $$"""{"steps":[{"$type":"imageUpload","input":{{json}}}]}""";

        WorkflowTemplate template = WorkflowTemplate.Parse(request);

        ValidationIssue error = Assert.Single(template.Validate().Errors);
        Assert.Equal(("steps[0].input", code), (error.Path, error.Code));
        if (json != "null")
            Assert.Equal(request, template.ToJson());
    }

    [Fact]
    public void Missing_text_is_an_error_at_the_input_in_words_of_the_member()
    {
        var input = new ImageUploadInput { Image = null! };

        ValidationIssue inside = Assert.Single(input.Validate().Errors);
        ValidationIssue whole = Assert.Single(WorkflowTemplate.For(input).Validate().Errors);
        ValidationIssue absent = Assert.Single(WorkflowTemplate.Parse("""{"steps":[{"$type":"imageUpload"}]}""").Validate().Errors);

        Assert.Equal(("", "Image", "required", "Image is required."), (inside.Path, inside.MemberPath, inside.Code, inside.Message));
        Assert.Equal(("steps[0].input", "Steps[0].Input.Image", "required"), (whole.Path, whole.MemberPath, whole.Code));
        Assert.Equal(("steps[0].input", "required"), (absent.Path, absent.Code));
        Assert.Equal("null", input.ToJson());
    }

    [Fact]
    public void Reference_with_more_members_than_one_has_is_a_warning()
    {
        ValidationIssue issue = Assert.Single(WorkflowTemplate.Parse("""{"steps":[{"$type":"imageUpload","input":{"$ref":"hero","path":"output.images[0].url","as":"text"}}]}""").Validate().Issues);

        Assert.Equal(("steps[0].input", ValidationCodes.UnknownKind, ValidationSeverity.Warning), (issue.Path, issue.Code, issue.Severity));
    }

    [Fact]
    public void Reference_that_leads_nowhere_is_an_error_at_the_input()
    {
        ValidationIssue error = Assert.Single(WorkflowTemplate.For(StepInputs.ImageUpload(Reference.ToStep("hero", "output.images[0].url"))).Validate().Errors);

        Assert.Equal(("steps[0].input", "Image refers to 'hero', which is no step of the workflow."), (error.Path, error.Message));
    }

    [Fact]
    public void What_is_set_takes_the_place_of_what_did_not_fit()
    {
        var input = (ImageUploadInput)StepInput.Parse("imageUpload", "[1]");

        Assert.Equal("[1]", input.ToJson());
        Assert.Equal($"\"{Address}\"", (input with { Image = Address }).ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("\"a\" \"b\"")]
    public void What_is_no_JSON_is_refused_as_such(string json) => Assert.ThrowsAny<JsonException>(() => StepInput.Parse("imageUpload", json));

    [Fact]
    public void It_is_read_and_written_by_a_serializer_of_ones_own()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, WriteIndented = true };

        ImageUploadInput? input = JsonSerializer.Deserialize<ImageUploadInput>($"\"{Address}\"", options);

        Assert.Equal(Address, input!.Image.Text);
        Assert.Equal($"\"{Address}\"", JsonSerializer.Serialize(input, options));
    }

    [Fact]
    public void Catalogue_makes_it_of_its_one_member_and_describes_a_text()
    {
        InputDefinition row = InputCatalog.Find("imageUpload")!; // it is in the list

        Assert.Equal(Address, Assert.IsType<ImageUploadInput>(row.CreateInput(new JsonObject { ["image"] = Address })).Image.Text);
        Assert.Equal("required", Assert.Single(row.CreateInput().Validate().Errors).Code);
        Assert.Equal("wrongType", Assert.Single(row.CreateInput(new JsonObject { ["image"] = Address, ["quality"] = 3 }).Validate().Errors).Code);
        Assert.Equal("string", (string?)row.ToJsonSchema()["type"]);
        Assert.Equal((false, "schema 2026-08: ImageUploadStepTemplate"), (row.Price.IsKnown, row.Source));
    }

    [Fact]
    public void Report_with_an_odd_input_keeps_its_output()
    {
        const string Json = """{"id":"w","status":"succeeded","steps":[{"$type":"imageUpload","name":"0","status":"succeeded","input":{"odd":1},"output":{"blob":{"type":"image","id":"b.png","available":true,"url":"https://media.example.com/b.png"}}}]}""";

        Workflow workflow = Workflow.Parse(Json);

        Assert.Equal("b.png", workflow.GetOutput<ImageUploadOutput>().Image.Id);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(workflow.ToJson())));
        Assert.Equal("""{"odd":1}""", workflow.ToTemplate().Steps[0].GetInput()!.ToJson());
    }

    [Fact]
    public async Task What_was_stored_is_taken_by_the_next_step_of_the_workflow()
    {
        var steps = new WorkflowBuilder();
        IStepTemplate<ImageUploadOutput> kept = steps.Add(StepInputs.ImageUpload(MediaSource.FromBytes([0x89, 0x50, 0x4E, 0x47], "image/png")));
        steps.Add(StepInputs.ImageUpscaler(kept.Output(o => o.Image.Url)));

        Assert.Empty(steps.ToTemplate().Validate().Issues);
        Workflow workflow = await Client.Workflows.RunAsync(steps.ToTemplate(), cancellationToken: Stop);

        Assert.IsType<ImageBlob>(workflow.GetOutput(kept).Image);
        Assert.Equal(steps.ToTemplate().Steps[0].GetInput()!.ToJson(), workflow.ToTemplate().Steps[0].GetInput()!.ToJson());
        Assert.False(steps.ToTemplate().EstimateCost().IsComplete);
    }
}
