using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Civitai.Orchestration.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using ServiceDefaults;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>The sample of a service with the defaults of Aspire, over real connections: everything works beside a resilience handler on every client, and shows in the telemetry.</summary>
public sealed class ServiceDefaultsTests
{
    private const string Picture = """{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"a prompt that is nobody's business"}""";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task A_port_in_use_is_said_in_a_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        string address = FormattableString.Invariant($"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");
        var info = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "ServiceDefaults.dll"), "--urls", address]) { RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["CIVITAI_API_TOKEN"] = "";
        using Process process = Process.Start(info)!; // it is a new process
        Task<string> output = process.StandardOutput.ReadToEndAsync(Stop);

        string said = await process.StandardError.ReadToEndAsync(Stop);
        await output;
        await process.WaitForExitAsync(Stop);

        Assert.Equal(1, process.ExitCode);
        Assert.Contains("--urls", Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact(Timeout = 120_000)]
    public async Task An_order_is_accepted_made_called_back_and_seen_in_traces_and_measurements()
    {
        await using OrchestratorSimulator simulator = await OrchestratorSimulator.StartAsync(new() { Speed = 50 }, Stop);
        var log = new LogList();
        List<Activity> spans = [];
        List<MetricSnapshot> measurements = [];
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.ConfigureOpenTelemetryTracerProvider(t => t.AddInMemoryExporter(spans));
        builder.Services.ConfigureOpenTelemetryMeterProvider(m => m.AddInMemoryExporter(measurements));
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        await using WebApplication app = Application.Build(builder, OrchestratorSimulatorOptions.DefaultApiToken, simulator.BaseAddress);
        await app.StartAsync(Stop);
        string address = app.Urls.First();
        using var http = new HttpClient { BaseAddress = new Uri(address) };

        (HttpStatusCode accepted, string location) = await OrderAsync(http, Picture);
        (HttpStatusCode refused, _) = await OrderAsync(http, Picture.Replace("\"prompt\"", "\"steps\":1000,\"prompt\"", StringComparison.Ordinal));
        string id = location[(location.LastIndexOf('/') + 1)..];
        while (!log.Lines.Any(l => l.EndsWith($"1 pictures of workflow {id} are there.", StringComparison.Ordinal)))
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(location, Stop)).StatusCode);

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.BadRequest), (accepted, refused));
        Assert.Contains("\"status\":\"succeeded\"", await http.GetStringAsync(location, Stop), StringComparison.Ordinal);
        Assert.Equal("Healthy", await http.GetStringAsync("/health", Stop));
        Assert.Equal("Healthy", await http.GetStringAsync("/alive", Stop));
        Assert.Contains("imageGen.sdcpp.zImage.turbo.createImage", await http.GetStringAsync("/openapi/v1.json", Stop), StringComparison.Ordinal);
        Workflow made = await app.Services.GetRequiredService<OrchestrationClient>().Workflows.GetAsync(id, cancellationToken: Stop);
        string secret = Assert.Single(made.Callbacks).Url!.Segments[^1];

        app.Services.GetRequiredService<TracerProvider>().ForceFlush();
        app.Services.GetRequiredService<MeterProvider>().ForceFlush();
        await app.StopAsync(Stop);
        await app.DisposeAsync(); // nothing is added to the lists any more
        Activity order = Assert.Single(spans, s => s.Kind == ActivityKind.Server && s.DisplayName == "POST /pictures" && 202.Equals(s.GetTagItem("http.response.status_code")));
        Activity[] ofOrder = [.. spans.Where(s => s.TraceId == order.TraceId)];
        Activity submission = Assert.Single(ofOrder, s => s.OperationName == "Workflow.Submit");
        Assert.Equal(id, submission.GetTagItem("civitai.workflow.id"));
        Assert.Contains(ofOrder, s => s.ParentSpanId == submission.SpanId && (string?)s.GetTagItem("http.request.method") == "POST");
        Assert.Single(simulator.Requests, r => r.Method == "POST" && r.Path == "/v2/consumer/workflows" && !r.Query.Contains("whatif", StringComparison.Ordinal)); // once, whatever handlers there are
        Assert.Contains(spans, s => s.Kind == ActivityKind.Server && s.DisplayName == "POST /civitai/callbacks/{token}");
        spans.RemoveAll(s => s.Kind == ActivityKind.Client && $"{s.GetTagItem("url.full")}".StartsWith(address, StringComparison.Ordinal)); // the simulator's own calls
        string[] told = [.. spans.SelectMany(s => s.TagObjects.Select(t => $"{t.Value}").Append(s.DisplayName)), .. log.Lines];
        Assert.DoesNotContain(told, t => t.Contains(secret, StringComparison.Ordinal) || t.Contains("business", StringComparison.Ordinal) || t.Contains(OrchestratorSimulatorOptions.DefaultApiToken, StringComparison.Ordinal));
        Assert.Superset(new HashSet<string> { "civitai.workflow.submitted", "civitai.workflow.cost", "civitai.callback.received", "civitai.callback.handled", "http.client.request.duration" }, measurements.Select(m => m.Name).ToHashSet());
    }

    private static async Task<(HttpStatusCode Status, string Location)> OrderAsync(HttpClient http, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await http.PostAsync("/pictures", content, Stop);
        return (response.StatusCode, $"{response.Headers.Location}");
    }
}
