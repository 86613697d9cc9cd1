using System.Net;
using System.Text;
using System.Text.Json;
using Civitai.Orchestration.ImageGen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>What a web application does with the library beside callbacks: its types as bodies, its exceptions as answers, its health.</summary>
public sealed class WebTests : CallbackFixture
{
    [Theory]
    [InlineData("snake")]
    [InlineData("strict")]
    [InlineData("web")]
    public async Task Inputs_and_workflows_pass_whatever_the_json_options_are(string kind)
    {
        await using WebApp app = await StartAsync(
            Keep,
            build: b => b.Services.ConfigureHttpJsonOptions(o =>
            {
                o.SerializerOptions.PropertyNamingPolicy = kind == "snake" ? JsonNamingPolicy.SnakeCaseUpper : JsonNamingPolicy.CamelCase;
                o.SerializerOptions.UnmappedMemberHandling = kind == "strict" ? System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow : default;
                o.SerializerOptions.DefaultIgnoreCondition = kind == "strict" ? System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull : default;
            }),
            map: a =>
            {
                a.MapCivitaiCallbacks();
                a.MapPost("/pictures", async (ImageGenInput input, WorkflowClient workflows) => TypedResults.Ok(await workflows.SubmitAsync(WorkflowTemplate.For(input))));
            });
        using var body = new StringContent("""{"prompt":"a pond","ecosystem":"zImage","engine":"sdcpp","operation":"createImage","model":"turbo","width":512}""", Encoding.UTF8, "application/json");

        using HttpResponseMessage answer = await app.Http.PostAsync("/pictures", body, Stop);

        Workflow workflow = Workflow.Parse(await answer.Content.ReadAsStringAsync(Stop));
        var input = Assert.IsType<ZImageTurboCreateImageGenInput>(Assert.IsType<ImageGenStep>(Assert.Single(workflow.Steps)).Input);
        Assert.Equal((HttpStatusCode.OK, "a pond", 512), (answer.StatusCode, input.Prompt, input.Width));
        Assert.StartsWith("wf_", workflow.Id, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("invalid", 400, "The request is not valid.", "ChangeInput")]
    [InlineData("price", 402, "The price is above what may be spent.", null)]
    [InlineData("budget", 402, "The price is above what may be spent.", null)]
    [InlineData("poor", 402, "The account does not hold enough Buzz.", null)]
    [InlineData("missing", 404, "There is no such thing at the service.", null)]
    [InlineData("warned", 400, "The request is not valid.", "ChangeInput")]
    [InlineData("taken", 409, "The key was used for other work.", null)]
    [InlineData("ended", 409, "The state of the work does not allow the change.", null)]
    [InlineData("failed", 422, "The work did not succeed.", null)]
    [InlineData("unread", 422, "The work has no result of the expected kind.", null)]
    [InlineData("late", 504, "The work goes on, and was not waited for any longer.", null)]
    [InlineData("many", 503, "Try again later.", null)]
    [InlineData("lost", 502, "The service could not be used.", "RetrySame")]
    public async Task Exceptions_are_problem_details(string kind, int status, string title, string? advice)
    {
        await using WebApp app = await StartAsync(
            Keep,
            build: b => b.Services.AddCivitaiProblemDetails(),
            map: a =>
            {
                a.UseExceptionHandler();
                a.MapCivitaiCallbacks();
                a.MapGet("/{kind}", async (string kind, WorkflowClient workflows) =>
                {
                    var input = new ZImageTurboCreateImageGenInput { Prompt = "a confidential pond" };
                    switch (kind)
                    {
                        case "invalid":
                            await workflows.SubmitAsync(input with { Width = 7, Steps = 1000 });
                            break;
                        case "warned":
                            await workflows.SubmitAsync(WorkflowTemplate.For(input) with { Currencies = [BuzzAccount.Blue], AllowMatureContent = true }, new SubmitOptions { Validation = ValidationMode.Strict });
                            break;
                        case "price":
                            await workflows.SubmitAsync(input, new SubmitOptions { MaxCost = 1 });
                            break;
                        case "missing":
                            await workflows.GetAsync("wf_nobody");
                            break;
                        case "budget":
                            throw new BudgetExceededException(10, 5);
                        case "poor":
                            throw new InsufficientBuzzException(10);
                        case "taken":
                            throw new ExternalIdConflictException(new Workflow { Id = "wf_1" }, "steps");
                        case "ended":
                            throw new ConflictException();
                        case "unread":
                            throw new WorkflowOutputException(new Workflow { Id = "wf_1", Status = WorkflowStatus.Succeeded }, "ImageGenOutput");
                        case "failed":
                            throw new WorkflowFailedException(new Workflow { Id = "wf_1", Status = WorkflowStatus.Failed });
                        case "many":
                            throw new RateLimitedException(null, TimeSpan.FromSeconds(6.5));
                        case "late":
                            throw new WorkflowWaitTimeoutException(workflows.GetHandle("wf_1"), null, TimeSpan.FromMinutes(1), null);
                        case "lost":
                            throw new SubmitOutcomeUnknownException("order-1", "The connection was lost.") { IsTransient = true };
                    }
                });
            });

        using HttpResponseMessage answer = await app.Http.GetAsync("/" + kind, Stop);

        string text = await answer.Content.ReadAsStringAsync(Stop);
        JsonElement problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((status, status, "application/problem+json"), ((int)answer.StatusCode, problem.GetProperty("status").GetInt32(), answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(title, problem.GetProperty("title").GetString());
        Assert.Equal(kind == "many" ? "7" : null, answer.Headers.RetryAfter?.ToString());
        Assert.DoesNotContain("confidential", text, StringComparison.Ordinal);
        if (advice is not null)
            Assert.Equal(advice, problem.GetProperty("advice").GetString());
        if (kind == "invalid")
            Assert.Equal(["steps[0].input.steps", "steps[0].input.width"], problem.GetProperty("errors").EnumerateObject().Select(e => e.Name).Order());
        if (kind == "warned")
            Assert.Single(problem.GetProperty("errors").EnumerateObject()); // the warning
        if (kind == "lost")
            Assert.Equal("order-1", problem.GetProperty("externalId").GetString());
        if (kind == "late")
            Assert.Equal("wf_1", problem.GetProperty("workflowId").GetString());
    }

    [Fact]
    public async Task Exceptions_of_others_are_left_to_others()
    {
        await using WebApp app = await StartAsync(Keep, build: b => b.Services.AddCivitaiProblemDetails().AddExceptionHandler<Teapot>(), map: a =>
        {
            a.UseExceptionHandler();
            a.MapCivitaiCallbacks();
            a.MapGet("/other", string () => throw new InvalidOperationException("not ours"));
        });

        using HttpResponseMessage answer = await app.Http.GetAsync("/other", Stop);

        Assert.Equal(418, (int)answer.StatusCode);
    }

    private sealed class Teapot : Microsoft.AspNetCore.Diagnostics.IExceptionHandler
    {
        public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            httpContext.Response.StatusCode = 418;
            return ValueTask.FromResult(true);
        }
    }

    [Fact]
    public async Task The_check_counts_all_clients_and_says_when_the_room_is_nearly_full()
    {
        var gate = new TaskCompletionSource();
        await using WebApp app = await StartAsync(
            h => h.OnEvent((_, _, _) => gate.Task),
            o => o.QueueCapacity = 20,
            build: b =>
            {
                b.Services.AddHealthChecks().AddCivitaiCallbacks("calls");
                b.Services.AddKeyedCivitaiOrchestration("shop", o => (o.ApiToken, o.BaseAddress, o.TimeProvider, o.MaxLongPolls) = (Testing.OrchestratorSimulatorOptions.DefaultApiToken, Simulator.BaseAddress, Clock, 0))
                    .ConfigurePrimaryHttpMessageHandler(() => Traffic.Over(Simulator))
                    .AddCivitaiCallbacks(o => (o.PublicAddress, o.Secret, o.QueueCapacity) = (new Uri("https://shop.example"), WebApp.Secret, 1_000_000))
                    .OnEnded((_, _) => Task.CompletedTask);
            });
        HealthCheckService checks = app.Services.GetRequiredService<HealthCheckService>();
        await app.Services.GetRequiredKeyedService<OrchestrationClient>("shop").Workflows.SubmitAsync(WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pond" }), cancellationToken: Stop);
        (Workflow Workflow, string Path)[] submitted = [await app.SubmitAsync("a"), await app.SubmitAsync("b"), await app.SubmitAsync("c"), await app.SubmitAsync("d")];
        async Task PostAsync(int from, int to)
        {
            for (int i = from; i < to; i++)
                Assert.Equal(202, await app.PostAsync(submitted[i / 4].Path, submitted[i / 4].Workflow.Id, "processing", i));
        }

        await PostAsync(0, 15);
        HealthReportEntry before = (await checks.CheckHealthAsync(Stop)).Entries["calls"];
        await PostAsync(15, 16);
        HealthReportEntry after = (await checks.CheckHealthAsync(Stop)).Entries["calls"];
        gate.SetResult();

        Assert.Equal((HealthStatus.Healthy, 15, 1, 0), (before.Status, before.Data["pending"], before.Data["following"], before.Data["failing"]));
        Assert.Equal((HealthStatus.Degraded, 16, "The room for callbacks is nearly full."), (after.Status, after.Data["pending"], after.Description));
    }

    [Fact]
    public async Task The_check_is_degraded_while_a_handler_fails()
    {
        bool isFull = true;
        await using WebApp app = await StartAsync(
            h => h.OnEnded((end, _) =>
            {
                if (isFull)
                    throw new InvalidOperationException("full");
                Ends.Enqueue(end);
                return Task.CompletedTask;
            }),
            build: b => b.Services.AddHealthChecks().AddCivitaiCallbacks());
        HealthCheckService checks = app.Services.GetRequiredService<HealthCheckService>();
        Assert.Equal(HealthStatus.Healthy, (await checks.CheckHealthAsync(Stop)).Status);
        await app.SubmitAsync();

        await UntilAsync(() => app.Log.Lines.Any(l => l.Contains("|304|", StringComparison.Ordinal)));
        HealthReport report = await checks.CheckHealthAsync(Stop);
        isFull = false;
        await UntilAsync(() => Ends.Count == 1);

        HealthReportEntry entry = report.Entries["civitai-callbacks"];
        Assert.Equal((HealthStatus.Degraded, 1, "Ends of workflows are not handled at the first attempt."), (entry.Status, entry.Data["failing"], entry.Description));
        await UntilAsync(() => app.Log.Lines.Any(l => l.Contains("|308|", StringComparison.Ordinal)));
        report = await checks.CheckHealthAsync(Stop);
        Assert.Equal((HealthStatus.Healthy, 0), (report.Status, report.Entries["civitai-callbacks"].Data["failing"]));
    }
}
