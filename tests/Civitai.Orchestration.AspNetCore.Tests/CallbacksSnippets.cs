#pragma warning disable xUnit1051 // the page shows calls without a token
using System.Collections.Concurrent;
using System.Net.Http.Json;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Docs;
using Civitai.Orchestration.Training;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>Keeps docs/callbacks.md true: its C# blocks are the regions here, which run.</summary>
public sealed class CallbacksSnippets
{
    [Fact]
    public async Task Snippets_run()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        (Models models, Orders orders, Page page) = (new(), new(), new());
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        var handler = new Late();
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { InMemory = true, Speed = 1000, CallbackHandler = handler }, TestContext.Current.CancellationToken);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Civitai:ApiToken"] = OrchestratorSimulatorOptions.DefaultApiToken,
            ["Civitai:BaseAddress"] = simulator.BaseAddress.AbsoluteUri,
            ["Civitai:CallbackSecret"] = WebApp.Secret,
        });
        builder.Services.PostConfigure<HttpClientFactoryOptions>("Civitai.Orchestration", o => o.HttpMessageHandlerBuilderActions.Add(b => b.PrimaryHandler = simulator.CreateHandler()));

        #region Receiver
        builder.Services.AddCivitaiOrchestration(builder.Configuration.GetSection("Civitai"))
            .AddCivitaiCallbacks(o =>
            {
                o.PublicAddress = new Uri("https://studio.example"); // where the service reaches this program
                o.Secret = builder.Configuration["Civitai:CallbackSecret"]; // the same on every machine
            })
            .OnImages(async (images, end, cancellationToken) =>
                (await end.Client.Blobs.DownloadAllAsync(images, $"{folder}/{end.ExternalId}", cancellationToken: cancellationToken)).ThrowIfIncomplete())
            .OnTraining((training, end, cancellationToken) => models.AddAsync(end.ExternalId, training.Epochs, cancellationToken))
            .OnFailed((end, cancellationToken) => orders.RefuseAsync(end.ExternalId, new WorkflowFailedException(end.Workflow).Advice, cancellationToken));

        WebApplication app = builder.Build();
        app.MapCivitaiCallbacks(); // POST /civitai/callbacks/{token}
        app.MapPost("/orders/{id}", async (string id, ImageGenInput input, WorkflowClient workflows) =>
        {
            Workflow workflow = await workflows.SubmitAsync(WorkflowTemplate.For(input), new SubmitOptions { ExternalId = id });
            return Results.Accepted($"/orders/{id}", workflow.Id); // not the workflow: it holds the address
        });
        #endregion

        await app.StartAsync();
        handler.InnerHandler = app.GetTestServer().CreateHandler();
        simulator.OnSubmit(Outcome.Succeeded());
        simulator.OnSubmit(Outcome.Failed("blocked"));
        using HttpClient http = app.GetTestServer().CreateClient();
        foreach (string id in (string[])["order-1", "order-2"])
        {
            using HttpResponseMessage answer = await http.PostAsJsonAsync<ImageGenInput>($"/orders/{id}", new ZImageTurboCreateImageGenInput { Prompt = "a pond" });
            Assert.Equal(System.Net.HttpStatusCode.Accepted, answer.StatusCode);
        }

        await orders.Refused.Task;
        while (!Directory.Exists($"{folder}/order-1") || Directory.GetFiles($"{folder}/order-1").Length == 0)
            await Task.Yield();
        await app.StopAsync();
        await app.DisposeAsync();

        Assert.Equal("order-2 ChangeInput", await orders.Refused.Task);
        Directory.Delete(folder, recursive: true);
        await ReadAsync(simulator, orders, page);
    }

    [Fact]
    public void Page_shows_what_runs() => Assert.Equal(Snippets.Regions("tests/Civitai.Orchestration.AspNetCore.Tests/CallbacksSnippets.cs"), Snippets.Blocks("docs/callbacks.md"));

    private static async Task ReadAsync(OrchestratorSimulator simulator, Orders orders, Page page)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        CallbackBuilder callbacks = builder.Services.AddCivitaiOrchestration().AddCivitaiCallbacks();

        #region Events
        callbacks.OnEvent((happened, context, cancellationToken) => happened switch
        {
            WorkflowStepJobEvent { Progress: { } progress } => page.ShowAsync(context.ExternalId, progress, cancellationToken),
            WorkflowStepEvent { Preparation.QueuePosition: var position and > 0 } => page.ShowPlaceAsync(context.ExternalId, position, cancellationToken),
            _ => Task.CompletedTask,
        });
        #endregion

        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = simulator.BaseAddress }, simulator.CreateHandler());
        string key = "order-3";
        Workflow done = await client.Workflows.SubmitAsync(WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pond" }), new SubmitOptions { ExternalId = key });
        string body = $$"""{"$type":"workflow","workflowId":"{{done.Id}}","status":"succeeded"}""";

        #region Parse
        WorkflowEvent happened = WorkflowEvent.Parse(body);
        if (happened.IsEnd && await client.Workflows.TryGetAsync(happened.WorkflowId) is { } workflow && workflow.WasSubmittedAs(key))
            await client.Workflows.HandOverAsync(key, workflow, (recovered, cancellationToken) => orders.TakeAsync(recovered.ExternalId, recovered.Workflow!, cancellationToken));
        #endregion

        Assert.Equal(key, Assert.Single(orders.Taken));

        #region Application
        builder.Services.AddCivitaiProblemDetails(); // with app.UseExceptionHandler()
        builder.Services.AddHealthChecks().AddCivitaiCallbacks();
        #endregion

        DescribeInputs(builder);
    }

    // Before .NET 10 there is none of it.
    private static void DescribeInputs(WebApplicationBuilder builder)
    {
#if NET10_0_OR_GREATER
        #region OpenApi
        builder.Services.AddOpenApi(options => options.AddCivitaiInputs()); // with app.MapOpenApi()
        #endregion
#endif
    }

    // The application comes after the simulator.
    private sealed class Late : DelegatingHandler;

    private sealed class Models
    {
        public ConcurrentBag<string> Added { get; } = [];

        public Task AddAsync(string key, IReadOnlyList<TrainingEpoch> epochs, CancellationToken cancellationToken)
        {
            Added.Add($"{key} {epochs.Count}");
            return Task.CompletedTask;
        }
    }

    private sealed class Page
    {
        public ConcurrentBag<string> Shown { get; } = [];

        public Task ShowAsync(string key, double progress, CancellationToken cancellationToken) => Show($"{key} {progress}");

        public Task ShowPlaceAsync(string key, int position, CancellationToken cancellationToken) => Show($"{key} {position}");

        private Task Show(string text)
        {
            Shown.Add(text);
            return Task.CompletedTask;
        }
    }

    private sealed class Orders
    {
        public TaskCompletionSource<string> Refused { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ConcurrentBag<string> Taken { get; } = [];

        public Task RefuseAsync(string key, FailureAdvice advice, CancellationToken cancellationToken)
        {
            Refused.TrySetResult($"{key} {advice}");
            return Task.CompletedTask;
        }

        public Task TakeAsync(string key, Workflow workflow, CancellationToken cancellationToken)
        {
            Taken.Add(key);
            return Task.CompletedTask;
        }
    }
}
