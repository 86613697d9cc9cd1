using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageResourceTraining;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Leaves;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Workflows;

/// <summary>Requests of a kind that the library does not know: what is set on them is sent, and what is wrong with them is said.</summary>
public sealed class UnknownRequestTests
{
    [Fact]
    public void Unknown_step_writes_what_is_set_on_it()
    {
        UnknownStepTemplate step = UnknownStepTemplate.Parse("""{"$type":"dreamCatcher","name":"a","priority":"low","input":{"times":3}}""") with
        {
            Name = "b",
            Priority = StepPriority.High,
            Timeout = TimeSpan.FromMinutes(90),
            Retries = 2,
            Metadata = new() { ["k"] = 1 },
        };

        AssertStep("""{"$type":"dreamCatcher","name":"b","priority":"high","input":{"times":3},"timeout":"01:30:00","retries":2,"metadata":{"k":1}}""", step);
    }

    [Fact]
    public void Unknown_step_loses_what_is_set_to_null_and_keeps_the_rest_as_it_came()
    {
        const string Json = """{"$type":"dreamCatcher","name":"a","priority":"low","timeout":"00:05:00","retries":1,"metadata":{"k":1},"x":[1.50]}""";
        UnknownStepTemplate step = UnknownStepTemplate.Parse(Json);

        Assert.Equal(("a", StepPriority.Low, TimeSpan.FromMinutes(5), 1, 1), (step.Name, step.Priority, step.Timeout, step.Retries, (int)step.Metadata!["k"]!));
        Assert.Equal(Json, step.Raw.GetRawText());
        AssertStep("""{"$type":"dreamCatcher","x":[1.50]}""", step with { Name = null, Priority = null, Timeout = null, Retries = null, Metadata = null });
    }

    [Fact]
    public void Unknown_step_writes_metadata_that_is_changed_in_place()
    {
        UnknownStepTemplate step = UnknownStepTemplate.Parse("""{"$type":"dreamCatcher","metadata":{"k":1}}""");
        step.Metadata!["k"] = 2;

        AssertStep("""{"$type":"dreamCatcher","metadata":{"k":2}}""", step);
    }

    [Theory]
    [InlineData("""{"$type":"dreamCatcher","retries":-1}""", -1, "retries")]
    [InlineData("""{"$type":"dreamCatcher"}""", -1, "retries")]
    public void Unknown_step_has_its_settings_checked(string json, int retries, string path)
    {
        var template = new WorkflowTemplate { Steps = [UnknownStepTemplate.Parse(json) with { Retries = retries }] };

        Assert.Equal($"steps[0].{path}", Assert.Single(template.Validate().Errors).Path);
    }

    [Fact]
    public void Unknown_image_input_writes_what_is_set_on_it()
    {
        var input = new UnknownImageGenInput(Parse("""{"engine":"daVinci","outputFormat":"png","strokes":9}""")) with { OutputFormat = ImageGenOutputFormat.Jpeg, ImageMetadata = "mine" };

        Assert.Equal("""{"engine":"daVinci","outputFormat":"jpeg","strokes":9,"imageMetadata":"mine"}""", input.ToJson());
        Assert.Equal("""{"engine":"daVinci","strokes":9}""", (input with { OutputFormat = null, ImageMetadata = null }).ToJson());
    }

    [Fact]
    public void Unknown_training_input_writes_what_is_set_on_it()
    {
        var input = new UnknownTrainingInput(Parse("""{"engine":"sculptor","trainingData":{"type":"clay"},"hours":2}""")) with
        {
            TrainingData = new ZipTrainingData { SourceUrl = "https://f.example.com/a.zip", Count = 3 },
            Samples = new() { Prompts = ["a bust"] },
        };

        Assert.Equal(
            """{"engine":"sculptor","trainingData":{"type":"zip","sourceUrl":"https://f.example.com/a.zip","count":3},"hours":2,"samples":{"prompts":["a bust"]}}""",
            input.ToJson());
    }

    [Fact]
    public void Unknown_older_training_input_writes_what_is_set_on_it()
    {
        var input = new UnknownImageResourceTrainingInput(Parse("""{"engine":"sculptor","model":"urn:air:sdxl:checkpoint:civitai:1@2"}""")) with
        {
            Model = "urn:air:sdxl:checkpoint:civitai:3@4",
            TrainingData = "https://f.example.com/a.zip",
            TrainingDataImagesCount = 3,
            LoraName = "bust",
            SamplePrompts = ["a bust"],
            NegativePrompt = "clay",
        };

        Assert.True(
            JsonNode.DeepEquals(
                JsonNode.Parse("""
                    {"engine":"sculptor","model":"urn:air:sdxl:checkpoint:civitai:3@4","trainingData":"https://f.example.com/a.zip","trainingDataImagesCount":3,"loraName":"bust",
                    "samplePrompts":["a bust"],"negativePrompt":"clay"}
                    """),
                JsonNode.Parse(input.ToJson())),
            input.ToJson());
    }

    [Fact]
    public void Validate_misspelled_discriminator_does_not_hide_the_other_problems()
    {
        AssertErrors(
            """{"engine":"sdcpp","ecosystem":"zImage","model":"Turbo","operation":"createImage","prompt":"x","width":63,"steps":0,"hight":512}""",
            "model notAllowed", "steps outOfRange", "width outOfRange", "hight unknownMember");
    }

    [Fact]
    public void Validate_missing_discriminator_does_not_hide_what_every_reading_refuses()
    {
        AssertErrors("""{"engine":"sdcpp","ecosystem":"zImage","operation":"createImage","prompt":"x","width":63}""", "model required", "width outOfRange");
    }

    [Fact]
    public void Validate_operation_that_the_model_does_not_have_does_not_hide_the_other_problems()
    {
        AssertErrors("""{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"editImage","prompt":"x","width":63}""", "operation notAllowed", "width outOfRange");
    }

    [Fact]
    public void Validate_new_discriminator_is_held_only_against_what_is_wrong_everywhere()
    {
        const string Body = """{"engine":"flux2","model":"imagination","operation":"editImage","prompt":"x","brandNew":1,"guidanceScale":999,"images":["file:///a.png"]}""";

        AssertErrors(Body, "images[0] malformed");
        Assert.Contains(Validate(Body).Warnings, w => w is { Path: "steps[0].input.model", Code: ValidationCodes.UnknownKind });
    }

    [Theory]
    [InlineData("""{"prompt":"a pier","width":"wide"}""", "width wrongType")]
    [InlineData("""{"prompt":5,"steps":1.5}""", "prompt wrongType", "steps wrongType")]
    [InlineData("""{"prompt":"a pier","controlNets":[{"preprocessor":"canny","weight":"much","startStep":0,"endStep":1}]}""", "controlNets[0].weight wrongType")]
    [InlineData("""{"prompt":"a pier","colour":"red"}""", "colour unknownMember")]
    public void CreateInput_reports_as_reading_does(string members, params string[] expected)
    {
        InputDefinition row = Leaf.Row("imageGen/sdcpp/zImage/turbo/createImage");
        JsonObject given = JsonNode.Parse(members)!.AsObject();
        StepInput input = row.CreateInput(given);

        Assert.Equal(expected, input.Validate().Errors.Select(e => $"{e.Path} {e.Code}"));
        Assert.All(given, m => Assert.True(JsonNode.DeepEquals(m.Value, JsonNode.Parse(input.ToJson())![m.Key])));
    }

    [Fact]
    public void CreateInput_of_fitting_members_is_typed() =>
        Assert.Equal(512, Assert.IsType<ZImageTurboCreateImageGenInput>(Leaf.Row("imageGen/sdcpp/zImage/turbo/createImage").CreateInput(new() { ["prompt"] = "a pier", ["width"] = 512 })).Width);

    private static ValidationResult Validate(string input) => WorkflowTemplate.Parse($$"""{"steps":[{"$type":"imageGen","input":{{input}}}]}""").Validate();

    private static void AssertErrors(string input, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Validate(input).Errors.Select(e => $"{e.Path["steps[0].input.".Length..]} {e.Code}").Order(StringComparer.Ordinal));

    private static void AssertStep(string expected, UnknownStepTemplate step)
    {
        string written = JsonNode.Parse(new WorkflowTemplate { Steps = [step] }.ToJson())!["steps"]![0]!.ToJsonString();

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(written)), written);
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
