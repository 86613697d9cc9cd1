using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Echo;
using Civitai.Orchestration.ImageBackgroundRemoval;
using Civitai.Orchestration.Model3DPreview;
using Civitai.Orchestration.PolyGen;
using Civitai.Orchestration.PreprocessImage;
using Civitai.Orchestration.QwenImageBench;
using Civitai.Orchestration.Tests.Client;

namespace Civitai.Orchestration.Tests.Simulator;

/// <summary>3D models and their previews, guides for other images, and scores: what comes of what was asked for.</summary>
public sealed class ModelAndScoreTests : ClientFixture
{
    private const string Photo = "https://media.example.com/harbour.png";
    private static readonly Air Lighthouse = new("urn:air:other:other:civitai-r2:models@lighthouse.glb");

    [Fact]
    public async Task Preview_has_an_image_of_each_view()
    {
        Model3DPreviewInput input = StepInputs.Model3DPreview(Lighthouse, [new() { Yaw = 0 }, new() { Yaw = 90 }, new() { Yaw = 180 }]) with { Width = 640, Height = 512 };

        Workflow workflow = await RunAsync(new Model3DPreviewStepTemplate { Input = input });

        IReadOnlyList<ImageBlob> images = workflow.GetOutput<Model3DPreviewOutput>().Images;
        Assert.Equal([(640, 512), (640, 512), (640, 512)], images.Select(i => (i.Width, i.Height)));
        Assert.Equal(StepOutcome.Complete, workflow.Steps[0].Outcome);
    }

    [Theory]
    [InlineData(1, StepOutcome.Complete)]
    [InlineData(2, StepOutcome.Incomplete)]
    public void Preview_lacks_a_view_whose_image_is_not_named(int views, StepOutcome expected)
    {
        string poses = string.Join(',', Enumerable.Repeat("{}", views));
        Workflow workflow = Workflow.Parse(
            $$"""{"id":"w","status":"succeeded","steps":[{"$type":"model3DPreview","name":"0","status":"succeeded","input":{"model":"{{Lighthouse}}","cameraPoses":[{{poses}}] },"output":{"images":[{"type":"image","id":"a.png","available":true,"url":"https://media.example.com/a.png"}]} }]}""");

        Assert.Equal(expected, workflow.Steps[0].Outcome);
    }

    [Theory]
    [InlineData("#aaBB09", true)]
    [InlineData("#D9D9D", false)]
    [InlineData("#D9D9D9F", false)]
    [InlineData("#D9D9DG", false)]
    [InlineData("D9D9D9D", false)]
    [InlineData("", false)]
    public void Background_is_a_color(string color, bool isValid)
    {
        ValidationResult result = (StepInputs.Model3DPreview(Lighthouse, [new()]) with { Background = color }).Validate();

        Assert.Equal(isValid ? [] : [("background", ValidationCodes.Malformed)], result.Errors.Select(e => (e.Path, e.Code)));
    }

    [Theory]
    [InlineData(false, false, "model fbxModel thumbnail")]
    [InlineData(true, false, "model fbxModel thumbnail riggedModel riggedFbxModel basicAnimations")]
    [InlineData(true, true, "model fbxModel thumbnail riggedModel riggedFbxModel animatedModel animatedFbxModel basicAnimations")]
    public async Task Switches_add_models(bool isRigged, bool isAnimated, string expected)
    {
        MeshyV7ImageTo3DFalPolyGenInput input = PolyGenInputs.Fal.Meshy.V7.ImageTo3D(Photo) with { EnableRigging = isRigged, EnableAnimation = isAnimated };

        Workflow workflow = await RunAsync(new PolyGenStepTemplate { Input = input });

        PolyGenOutput output = workflow.GetOutput<PolyGenOutput>();
        Assert.Equal(expected, string.Join(' ', JsonSerializer.SerializeToNode(output)!.AsObject().Select(m => m.Key)));
        Assert.Equal(("glb", "fbx", isRigged), (output.Model.Format, output.FbxModel.Format, output.BasicAnimations?.WalkingModel.IsAvailable == true));
        Assert.Equal(StepOutcome.Complete, workflow.Steps[0].Outcome);
    }

    [Theory]
    [InlineData(false, "glb")]
    [InlineData(true, "fbx")]
    public async Task Faces_with_four_corners_come_as_fbx(bool isQuad, string expected)
    {
        Workflow workflow = await RunAsync(new PolyGenStepTemplate { Input = PolyGenInputs.Fal.Tripo(Photo) with { Quad = isQuad } });

        Assert.Equal(expected, workflow.GetOutput<PolyGenOutput>().Model.Format);
    }

    [Theory]
    [InlineData("", StepOutcome.Complete)]
    [InlineData(""","thumbnail":{"type":"image","id":"a.png","available":false}""", StepOutcome.Incomplete)]
    public void Model_that_is_left_out_is_missing_only_where_it_is_named(string extra, StepOutcome expected)
    {
        Workflow workflow = Workflow.Parse(
            $$"""{"id":"w","status":"succeeded","steps":[{"$type":"polyGen","name":"0","status":"succeeded","input":{"engine":"fal","model":"tripo","imageUrl":"{{Photo}}"},"output":{"model":{"type":"model3d","format":"glb","id":"a.glb","available":true,"url":"https://media.example.com/a.glb"}{{extra}} } }]}""");

        Assert.Equal(expected, workflow.Steps[0].Outcome);
        Assert.False(workflow.GetOutput<PolyGenOutput>().RiggedModel.IsAvailable);
    }

    [Fact]
    public async Task Guide_is_as_large_as_asked_for_and_goes_on_to_the_next_step()
    {
        var depth = new PreprocessImageStepTemplate { Name = "depth", Input = PreprocessImageInputs.DepthAnythingV2(Photo) with { Resolution = 384 } };
        var cut = new ImageBackgroundRemovalStepTemplate { Input = StepInputs.ImageBackgroundRemoval(depth.Output(o => o.Blob.Url)) };

        Workflow workflow = await Client.Workflows.RunAsync(new WorkflowTemplate { Steps = [depth, cut] }, cancellationToken: Stop);

        ImageBlob guide = workflow.GetOutput(depth).Blob;
        Assert.Equal((384, 384, true), (guide.Width, guide.Height, guide.IsAvailable));
    }

    [Fact]
    public void Guide_that_nothing_is_said_of_is_512_pixels() =>
        Assert.Equal(512, ((PreprocessImageCannyInput)PreprocessImageInputs.Canny(Photo).WithDefaults()).Resolution);

    [Fact]
    public async Task Scores_are_by_the_ids_and_dimensions_of_the_request()
    {
        QwenImageBenchInput input = StepInputs.QwenImageBench(
            [new() { Id = "a", Prompt = "a harbour", Image = Photo }, new() { Id = "b", Prompt = "a lighthouse", Image = Photo }], ["alignment"]);

        Workflow workflow = await RunAsync(new QwenImageBenchStepTemplate { Input = input });

        QwenImageBenchOutput output = workflow.GetOutput<QwenImageBenchOutput>();
        Assert.Equal(["a", "b"], output.Results.Keys);
        Assert.Equal([KeyValuePair.Create("alignment", (double?)60)], output.Results["b"].FieldScores);
        Assert.Equal((60.0, null, 0), (output.Results["b"].TotalScore, output.Results["b"].Error, output.Results["b"].Errors.Count));
    }

    [Fact]
    public void Scores_are_a_tree_of_any_depth_and_a_score_may_be_missing()
    {
        const string Output = """{"results":{"a":{"fieldScores":{"alignment":60,"aesthetics":null},"totalScore":60,"scores":[{"name":"alignment","score":60,"children":[{"name":"objects","score":100,"children":[{"name":"count","score":null,"children":[]}]}]}],"errors":{"aesthetics":"no number"}}}}""";
        Workflow workflow = Workflow.Parse($$"""{"id":"w","status":"succeeded","steps":[{"$type":"qwenImageBench","name":"0","status":"succeeded","input":{"items":[],"dimensions":[]},"output":{{Output}} }]}""");

        QwenImageBenchResult result = workflow.GetOutput<QwenImageBenchOutput>().Results["a"];

        Assert.Equal((60, null), (result.FieldScores["alignment"], result.FieldScores["aesthetics"]));
        QwenImageBenchScore objects = result.Scores[0].Children[0];
        Assert.Equal(("objects", 100, "count", null), (objects.Name, objects.Score, objects.Children[0].Name, objects.Children[0].Score));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Output.Replace("\"score\":null,", "", StringComparison.Ordinal)), JsonSerializer.SerializeToNode(workflow.GetOutput<QwenImageBenchOutput>())));
    }

    [Theory]
    [InlineData("output.results.a.scores[0].name", null)]
    [InlineData("output.results.a.scores[0].children[0].children[0].name", null)]
    [InlineData("output.results.a.scores[0].nam", "leads to 'nam', which is not there. Did you mean 'name'?")]
    [InlineData("output.results.a.scores[0].children.name", "leads to 'name', which a list does not have.")]
    public void Reference_into_the_tree_is_checked_down_to_where_it_begins_again(string path, string? problem)
    {
        var template = new WorkflowTemplate
        {
            Steps =
            [
                new QwenImageBenchStepTemplate { Name = "bench", Input = StepInputs.QwenImageBench([new() { Id = "a", Prompt = "a harbour", Image = Photo }], []) },
                new EchoStepTemplate { Input = StepInputs.Echo(Reference.ToStep("bench", path)) },
            ],
        };

        ValidationIssue? error = template.Validate().Errors.SingleOrDefault();
        Assert.Equal(problem is null, error is null);
        Assert.EndsWith(problem ?? "", error?.Message ?? "", StringComparison.Ordinal);
    }

    private Task<Workflow> RunAsync(WorkflowStepTemplate step) => Client.Workflows.RunAsync(new WorkflowTemplate { Steps = [step] }, cancellationToken: Stop);
}
