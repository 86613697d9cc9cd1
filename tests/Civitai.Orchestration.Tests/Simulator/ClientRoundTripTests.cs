using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Simulator;

/// <summary>The library against the simulator where both must agree on what is a good input: findings H.</summary>
public sealed class ClientRoundTripTests : IAsyncLifetime
{
    private static readonly byte[] Picture = [0x89, .. "PNG\r\n\u001a\n"u8, 1, 2, 3];

    private readonly VirtualTimeProvider _clock = new();
    private OrchestratorSimulator _simulator = null!; // set before every test
    private OrchestrationClient _client = null!; // set before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = _clock }, Stop);
        _client = new OrchestrationClient(
            OrchestratorSimulatorOptions.DefaultApiToken,
            new OrchestrationClientOptions { BaseAddress = _simulator.BaseAddress, TimeProvider = _clock });
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _simulator.DisposeAsync();
    }

    // Schema: a workflow's tips are two whole amounts. 8 and twice 2.4 are 14, not 12.8 rounded up.
    [Theory]
    [InlineData(0.3, 0.3)]
    [InlineData(0.1, 0.2)]
    [InlineData(0.3, 0.0)]
    public async Task PreviewCostAsync_and_the_estimate_agree_on_tips(double civitai, double creators)
    {
        WorkflowTemplate template = WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pond" }) with { Tips = new() { Civitai = civitai, Creators = creators } };

        Assert.Equal((await _client.Workflows.PreviewCostAsync(template, cancellationToken: Stop)).Total, template.EstimateCost().Total);
    }

    [Fact]
    public async Task RunAsync_of_batches_makes_the_images_of_all_of_them()
    {
        Workflow workflow = await _client.Workflows.RunAsync(WorkflowTemplate.For(StepInputs.TextToImage("a pond") with { Quantity = 2, BatchSize = 3 }), cancellationToken: Stop);

        Assert.Equal(6, workflow.GetOutput<TextToImage.TextToImageOutput>().Images.Count);
        Assert.Equal(StepOutcome.Complete, workflow.Steps[0].Outcome);
    }

    [Fact]
    public async Task UploadAsync_then_use_the_blob_in_a_step_succeeds()
    {
        Blob uploaded = await _client.Blobs.UploadAsync(new MemoryStream(Picture), "image/png", Stop);

        ImageGenOutput output = await _client.Workflows.RunAsync(
            new Flux2KleinEditImageInput { Prompt = "at night", Images = [uploaded] }, cancellationToken: Stop);

        Assert.True(Assert.Single(output.Images).Available);
    }

    [Fact]
    public async Task RunAsync_then_use_the_result_in_the_next_request_succeeds()
    {
        ImageGenOutput first = await _client.Workflows.RunAsync(new ZImageTurboCreateImageGenInput { Prompt = "a red fox" }, cancellationToken: Stop);

        ImageGenOutput second = await _client.Workflows.RunAsync(
            new Flux2KleinEditImageInput { Prompt = "at night", Images = [first.Images[0]] }, cancellationToken: Stop);

        Assert.True(Assert.Single(second.Images).Available);
    }

    [Fact]
    public async Task UploadAsync_zip_then_train_on_it_succeeds()
    {
        Blob zip = await _client.Blobs.UploadAsync(new MemoryStream([.. "PK\u0003\u0004"u8, 0, 0]), "application/zip", Stop);

        TrainingOutput output = await _client.Workflows.RunAsync(
            new SdxlAiToolkitTrainingInput { Epochs = 2, TrainingData = new ZipTrainingData { SourceUrl = zip.Url!.ToString(), Count = 10 } }, cancellationToken: Stop);

        Assert.Equal([true, true], output.Epochs.Select(epoch => epoch.Model!.Available ?? false));
    }

    [Fact]
    public async Task RunAsync_step_has_the_output_that_the_test_chose()
    {
        _simulator.OnStep("videoGen", _ => new System.Text.Json.Nodes.JsonObject { ["seconds"] = 5 });
        WorkflowTemplate template = WorkflowTemplate.Parse("""{"steps":[{"$type":"videoGen","input":{"engine":"wan","prompt":"a calm sea"}}]}""");

        Workflow workflow = await _client.Workflows.RunAsync(template, cancellationToken: Stop);

        Assert.Contains("\"seconds\":5", workflow.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_ends_at_once_with_what_the_test_threw()
    {
        int calls = 0;
        _simulator.OnStep("imageGen", _ => throw new InvalidOperationException($"call {++calls}"));

        var error = await Assert.ThrowsAnyAsync<CivitaiApiException>(() => _client.Workflows.RunAsync(new ZImageTurboCreateImageGenInput { Prompt = "a pond" }, cancellationToken: Stop));

        Assert.Contains("call 1", error.Problem!.Detail, StringComparison.Ordinal);
        Assert.Equal(1, calls);
    }
}
