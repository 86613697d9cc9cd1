using System.Collections.Concurrent;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration.Tests.Client;

public sealed class PrivacyTests : ClientFixture
{
    [Fact]
    public async Task Logs_hold_ids_and_amounts_and_no_prompt_token_or_signed_address()
    {
        var log = new Recorder();
        var services = new ServiceCollection();
        services.AddLogging(l => l.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddCivitaiOrchestration(o => (o.ApiToken, o.BaseAddress, o.TimeProvider) = (OrchestratorSimulatorOptions.DefaultApiToken, Simulator.BaseAddress, Clock));
        await using ServiceProvider provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<OrchestrationClient>();
        Simulator.FailNext(Fault.Status(503), times: 1);
        Simulator.OnSubmit(Outcome.Succeeded().WithUnknownStep("quantumDream"));

        Workflow workflow = await client.Workflows.RunAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);
        ImageBlob image = workflow.GetOutput<ImageGenOutput>().Images[0];
        string path = Path.Combine(Directory.CreateTempSubdirectory("civitai-tests-").FullName, "a.png");
        await client.Blobs.DownloadAsync(image, path, cancellationToken: Stop);

        Assert.Contains(log.Lines, l => l.Contains(workflow.Id!, StringComparison.Ordinal) && l.Contains("8 Buzz", StringComparison.Ordinal));
        Assert.Contains(log.Lines, l => l.Contains("503", StringComparison.Ordinal));
        Assert.Contains(log.Lines, l => l.Contains("quantumDream", StringComparison.Ordinal));
        string[] secrets = ["lighthouse", OrchestratorSimulatorOptions.DefaultApiToken, image.Url!.AbsolutePath.Split('/')[^1]];
        Assert.All(log.Lines, line => Assert.All(secrets, s => Assert.DoesNotContain(s, line)));
    }

    [Fact]
    public async Task Exceptions_hold_no_prompt_token_or_body()
    {
        Simulator.FailNext(Fault.Status(500, "the prompt was: a lighthouse at dawn"), times: 5);
        var refused = await Assert.ThrowsAsync<CivitaiApiException>(() => Client.Workflows.SubmitAsync(Image, cancellationToken: Stop));
        var invalid = await Assert.ThrowsAsync<ValidationFailedException>(() =>
            Client.Workflows.SubmitAsync(Image with { Prompt = new string('x', 10001) + "lighthouse" }, cancellationToken: Stop));

        Assert.Contains("lighthouse", refused.Problem!.Detail);
        Assert.All([refused.ToString(), invalid.ToString()], text => Assert.DoesNotContain("lighthouse", text));
    }

    [Fact]
    public void Records_and_issues_show_no_address_or_prompt()
    {
        var training = new Civitai.Orchestration.Training.SdxlAiToolkitTrainingInput
        {
            Model = "https://files.example.com/a?sig=SECRET",
            TriggerWord = "lighthouse",
            TrainingData = new Civitai.Orchestration.Training.ZipTrainingData { SourceUrl = "https://files.example.com/a.zip?sig=SECRET", Count = 1 },
            Optimizer = new("a lighthouse at dawn"),
        };
        var blob = new ImageBlob { Url = new Uri("https://files.example.com/a.png?sig=SECRET") };

        string[] shown = [training.ToString(), blob.ToString(), WorkflowTemplate.For(training).ToString(), .. training.Validate().Issues.Select(i => i.ToString())];

        Assert.Equal(2, training.Validate().Errors.Count());
        Assert.All(shown, text => Assert.DoesNotContain("SECRET", text));
        Assert.All(shown, text => Assert.DoesNotContain("lighthouse", text));
    }

    private sealed class Recorder : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
