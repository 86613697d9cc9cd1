using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tests.Leaves;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Tables;

/// <summary>Records inside records have rows of their own: in the catalogue, in validation, in defaults.</summary>
public sealed class RecordRowTests
{
    private const string Turbo = "imageGen/sdcpp/zImage/turbo/createImage";
    private const string Sdxl = "training/ai-toolkit/sdxl";
    private const string Krea = "imageGen/fal/krea2/createImage";

    [Theory]
    [InlineData(Turbo, "controlNets[].preprocessor", "ControlNets[].Preprocessor", ParameterKind.Choice, true)]
    [InlineData(Turbo, "controlNets[].weight", "ControlNets[].Weight", ParameterKind.Number, true)]
    [InlineData(Turbo, "controlNets[].image", "ControlNets[].Image", ParameterKind.Media, false)]
    [InlineData(Sdxl, "samples.prompts", "Samples.Prompts", ParameterKind.List, false)]
    [InlineData(Sdxl, "samples.cfgScale", "Samples.CfgScale", ParameterKind.Number, false)]
    [InlineData(Sdxl, "trainingData.sourceUrl", "TrainingData.SourceUrl", ParameterKind.Text, true)]
    [InlineData(Sdxl, "trainingData.count", "TrainingData.Count", ParameterKind.WholeNumber, true)]
    [InlineData(Sdxl, "trainingData.items[].air", "TrainingData.Items[].Air", ParameterKind.Resource, true)]
    [InlineData(Sdxl, "trainingData.items[].caption", "TrainingData.Items[].Caption", ParameterKind.Text, false)]
    [InlineData(Krea, "imageStyleReferences[].strength", "ImageStyleReferences[].Strength", ParameterKind.Number, false)]
    [InlineData("imageGen/wan/v2.2/fal", "loras[].strength", "Loras[].Strength", ParameterKind.Number, false)]
    [InlineData("training/ai-toolkit/ace_step_15", "samplesOverrides[].bpm", "SamplesOverrides[].Bpm", ParameterKind.WholeNumber, false)]
    public void Catalogue_lists_a_nested_member_under_its_path(string leaf, string name, string propertyName, ParameterKind kind, bool isRequired)
    {
        Parameter? parameter = Leaf.Row(leaf).FindParameter(name);

        Assert.NotNull(parameter);
        Assert.Equal((propertyName, kind, isRequired, true), (parameter.PropertyName, parameter.Kind, parameter.IsRequired, parameter.IsNested));
    }

    [Fact]
    public void Catalogue_nested_member_has_the_limits_of_its_record()
    {
        Parameter strength = Leaf.Row(Krea).FindParameter("imageStyleReferences[].strength")!;

        Assert.Equal((-2d, 2d, "1"), (strength.Minimum, strength.Maximum, strength.DefaultText));
        Assert.Equal(1024, Leaf.Row(Sdxl).FindParameter("trainingData.items[].caption")!.MaximumLength);
    }

    [Fact]
    public void IsSetOn_nested_member_looks_into_every_object()
    {
        InputDefinition row = Leaf.Row(Sdxl);
        var input = new SdxlAiToolkitTrainingInput
        {
            TrainingData = new BlobsTrainingData { Items = [new() { Air = "A.png" }, new() { Air = "B.png", Caption = "a gull" }] },
            Samples = new() { Prompts = ["a pier"] },
        };

        Assert.Equal(
            ["trainingData", "trainingData.items", "trainingData.items[].air", "trainingData.items[].caption", "samples", "samples.prompts"],
            row.Parameters.Where(p => p.IsSetOn(input)).Select(p => p.Name));
    }

    [Theory]
    [InlineData(Turbo, """{"controlNets":[{}]}""", "controlNets[0].preprocessor required", "controlNets[0].weight required", "controlNets[0].startStep required", "controlNets[0].endStep required")]
    [InlineData(Turbo, """{"controlNets":[{"preprocessor":"cany","weight":1,"startStep":0,"endStep":1}]}""", "controlNets[0].preprocessor notAllowed")]
    [InlineData(Turbo, """{"controlNets":[{"preprocessor":"inpaint","weight":1,"startStep":0,"endStep":1}]}""", "controlNets[0].mask required")]
    [InlineData(Turbo, """{"controlNets":[{"preprocessor":"canny","weight":1,"startStep":0,"endStep":1,"image":"http://files.example.com/a.png"}]}""", "controlNets[0].image malformed")]
    [InlineData(Krea, """{"imageStyleReferences":[{},{"imageUrl":"s3://b/a.png","strength":3}]}""", "imageStyleReferences[0].imageUrl required", "imageStyleReferences[1].imageUrl malformed", "imageStyleReferences[1].strength outOfRange")]
    [InlineData(Sdxl, """{"epochs":5,"trainingData":{"type":"zip"}}""", "trainingData.sourceUrl required", "trainingData.count required")]
    [InlineData(Sdxl, """{"epochs":5,"trainingData":{"type":"zip","sourceUrl":"https://f.example.com/a.zip","count":0}}""", "trainingData.count outOfRange")]
    [InlineData(Sdxl, """{"epochs":5,"trainingData":{"type":"blobs","items":[]}}""", "trainingData.items length")]
    [InlineData(Sdxl, """{"epochs":5,"trainingData":{"type":"blobs","items":[{},{"air":"a b"}]}}""", "trainingData.items[0].air required", "trainingData.items[1].air malformed")]
    [InlineData("imageResourceTraining/flux-dev-fast", """{"trainingData":{"type":"zip","sourceUrl":"ftp://f.example.com/a.zip"}}""", "trainingData.sourceUrl malformed", "trainingData.count required")]
    [InlineData("imageGen/wan/v2.2/fal", """{"loras":[{"strength":5}]}""", "loras[0].air required", "loras[0].strength outOfRange")]
    public void Validate_nested_member_is_checked_at_its_full_path(string leaf, string members, params string[] expected)
    {
        InputDefinition row = Leaf.Row(leaf);
        JsonObject body = SampleBody.For(row);
        foreach ((string name, JsonNode? value) in JsonNode.Parse(members)!.AsObject())
            body[name] = value?.DeepClone();

        Assert.Equal(expected, Leaf.Issues(row, body).Errors().Select(e => $"{e.Path} {e.Code}"));
    }

    [Fact]
    public void Validate_nested_issue_carries_the_path_from_the_workflow_in_both_spellings()
    {
        WorkflowTemplate template = WorkflowTemplate.For(new Krea2CreateFalImageGenInput { Prompt = "a pier", ImageStyleReferences = [new() { ImageUrl = "https://f.example.com/a.png", Strength = 3 }] });
        ValidationIssue issue = Assert.Single(template.Validate().Errors);

        Assert.Equal("steps[0].input.imageStyleReferences[0].strength", issue.Path);
        Assert.Equal("Steps[0].Input.ImageStyleReferences[0].Strength", issue.MemberPath);
        Assert.Equal("imageStyleReferences[0].strength is 3; it must be -2 to 2.", issue.Message);
    }

    [Fact]
    public void ToJson_control_net_without_its_members_is_written_back_without_them()
    {
        const string Json = """{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"x","controlNets":[{}]}""";

        Assert.Equal(Json, StepInput.Parse("imageGen", Json).ToJson());
    }

    [Fact]
    public void WithDefaults_shows_the_defaults_of_nested_records()
    {
        Krea2CreateFalImageGenInput effective = new Krea2CreateFalImageGenInput { Prompt = "a pier", ImageStyleReferences = [new() { ImageUrl = "https://f.example.com/a.png" }] }.WithDefaults();

        Assert.Equal(1, effective.ImageStyleReferences![0].Strength);
        Assert.Equal(1, new SdxlAiToolkitTrainingInput { TrainingData = new ZipTrainingData { SourceUrl = "https://f.example.com/a.zip", Count = 3 } }.WithDefaults().Samples!.Strength);
    }

    [Fact]
    public void CountMedia_counts_files_of_nested_records()
    {
        var input = new ZImageTurboCreateImageGenInput
        {
            Prompt = "a pier",
            ControlNets = [new() { Preprocessor = ImageTransformer.Inpaint, Image = "https://f.example.com/a.png", Mask = "https://f.example.com/m.png" }, new() { Preprocessor = ImageTransformer.Canny }],
        };

        Assert.Equal(2, input.CountMedia());
    }

    [Fact]
    public void MemberPath_of_every_parameter_leads_to_a_real_property() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        var failures = new List<string>();
        foreach (Parameter parameter in row.Parameters)
        {
            var sink = new ValidationSink { Definition = row };
            sink.Error(SampleBody.Place(parameter.Name), ValidationCodes.Malformed, "is wrong");
            string path = Assert.Single(sink.ToResult().Issues).MemberPath;
            if (WireNameOf(row.InputType, path) is var name && name != SampleBody.Place(parameter.Name))
                failures.Add($"{id} {parameter.Name}: {path} is {name ?? "no property"}");
        }

        Leaf.AssertNone(failures);
    });

    [Theory]
    [InlineData("training/ai-toolkit/sdxl", "lr", "2", "LearningRate", "lr (LearningRate) is 2; it must be 0 to 1.")]
    [InlineData("training/ai-toolkit/sdxl", "optimizerType", "\"adam\"", "Optimizer", "optimizerType (Optimizer) is 'adam'; it must be one of ")]
    [InlineData("imageGen/sdcpp/sdxl/createImage", "sampleMethod", "\"oiler\"", "Sampler", "sampleMethod (Sampler) is 'oiler'; it must be one of ")]
    [InlineData("imageGen/sdcpp/sdxl/createImage", "width", "63", "Width", "width is 63; it must be 64 to 2048.")]
    [InlineData("imageResourceTraining/kohya", "unetLR", "0.5", "UnetLearningRate", "unetLR (UnetLearningRate) is 0.5; a rate of 0.1 or more is for prodigy only, other optimizers diverge.")]
    public void Message_names_the_property_beside_a_wire_name_that_differs(string leaf, string member, string value, string property, string message)
    {
        InputDefinition row = Leaf.Row(leaf);
        ValidationIssue issue = Leaf.Issues(row, SampleBody.With(row, member, JsonNode.Parse(value))).First(i => i.Path == member);

        Assert.Equal("Steps[0].Input." + property, issue.MemberPath);
        Assert.StartsWith(message, issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MemberPath_of_a_callback_names_its_events()
    {
        WorkflowTemplate template = WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pier" })
            with
        { Callbacks = [new() { Url = new Uri("https://hooks.example.com/a"), Events = [new("workflow:napping")] }] };
        ValidationIssue issue = Assert.Single(template.Validate().Issues);

        Assert.Equal(("callbacks[0].type[0]", "Callbacks[0].Events[0]"), (issue.Path, issue.MemberPath));
    }

    // The JSON path behind a C# path, by reflection; null where it leads to no property.
    private static string? WireNameOf(Type type, string path)
    {
        var names = new List<string>();
        foreach (string part in path.Split('.'))
        {
            string name = part.Split('[')[0];
            if (SampleBody.FindProperty(type, part) is not { } property)
                return null;
            names.Add((property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name)) + part[name.Length..]);
            type = SampleBody.TypeOf(property, part);
        }

        return string.Join('.', names);
    }
}
