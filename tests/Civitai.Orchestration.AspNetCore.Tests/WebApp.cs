using System.Net.Http.Headers;
using System.Text;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tests.Client;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>A web application with the receiver, in memory. Its address is not of this machine, so that the simulator posts nothing by itself: the tests do.</summary>
internal sealed class WebApp : IAsyncDisposable
{
    public const string Secret = "a secret of the tests, long enough for a key";
    private readonly WebApplication _application;
    private bool _isDisposed;

    private WebApp(WebApplication application, LogList log)
    {
        _application = application;
        Log = log;
        Http = application.GetTestServer().CreateClient();
    }

    public HttpClient Http { get; }

    public LogList Log { get; }

    public IServiceProvider Services => _application.Services;

    public OrchestrationClient Client => Services.GetRequiredService<OrchestrationClient>();

    public static async Task<WebApp> StartAsync(
        OrchestratorSimulator simulator, Traffic traffic, Action<CallbackBuilder> handlers, Action<CallbackOptions>? callbacks, Action<OrchestrationClientOptions>? client, Action<WebApplicationBuilder>? build, Action<WebApplication>? map)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        var log = new LogList();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        CallbackBuilder added = builder.Services
            .AddCivitaiOrchestration(o =>
            {
                (o.ApiToken, o.BaseAddress, o.TimeProvider, o.MaxLongPolls) = (OrchestratorSimulatorOptions.DefaultApiToken, simulator.BaseAddress, simulator.Clock, 0);
                o.AttemptTimeout = TimeSpan.FromMinutes(5); // time may pass between a request's beginning and its way
                client?.Invoke(o);
            })
            .ConfigurePrimaryHttpMessageHandler(() => traffic.Over(simulator))
            .AddCivitaiCallbacks(o =>
            {
                (o.PublicAddress, o.Secret) = (new Uri("https://studio.example"), Secret);
                callbacks?.Invoke(o);
            });
        handlers(added);
        build?.Invoke(builder);
        WebApplication application = builder.Build();
        if (map is null)
            application.MapCivitaiCallbacks();
        else
            map(application);
        await application.StartAsync(TestContext.Current.CancellationToken);
        return new WebApp(application, log);
    }

    /// <summary>Submits a picture, and returns the workflow and the address that its callbacks go to.</summary>
    public async Task<(Workflow Workflow, string Path)> SubmitAsync(string? key = null)
    {
        Workflow workflow = await Client.Workflows.SubmitAsync(
            WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pond" }), new SubmitOptions { ExternalId = key }, TestContext.Current.CancellationToken);
        return (workflow, PathOf(workflow));
    }

    public static string PathOf(Workflow workflow) => Assert.Single(workflow.Callbacks).Url!.PathAndQuery;

    /// <summary>Posts what the service would, and returns the status of the answer.</summary>
    public Task<int> PostAsync(string path, string workflowId, string status, int second = 0) =>
        PostAsync(path, $$"""{"$type":"workflow","workflowId":"{{workflowId}}","status":"{{status}}","timestamp":"2026-01-01T00:00:{{second:00}}Z"}""");

    public async Task<int> PostAsync(string path, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using HttpResponseMessage response = await Http.PostAsync(path, content, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        Http.Dispose();
        await _application.StopAsync(TestContext.Current.CancellationToken);
        await _application.DisposeAsync();
    }
}
