using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Civitai.Orchestration;
using Civitai.Orchestration.AspNetCore;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.WebSmoke;

// A web application as native code: it submits, is called, hands the end to a handler, takes an input and answers with a workflow, and refuses what is not valid. The service is within the program.
var service = new OneWorkflowService();
var ended = new TaskCompletionSource<WorkflowEnd>(TaskCreationOptions.RunContinuationsAsynchronously);
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.TypeInfoResolverChain.Insert(0, SmokeJson.Default));
builder.Services.AddCivitaiProblemDetails().AddHealthChecks().AddCivitaiCallbacks();
builder.Services
    .AddCivitaiOrchestration(o => (o.ApiToken, o.BaseAddress) = ("token", new Uri("http://127.0.0.1:1")))
    .ConfigurePrimaryHttpMessageHandler(() => service)
    .AddCivitaiCallbacks(o => o.Secret = "only this program knows this secret")
    .OnEnded((end, _) =>
    {
        ended.TrySetResult(end);
        return Task.CompletedTask;
    });

await using WebApplication application = builder.Build();
application.UseExceptionHandler();
application.MapHealthChecks("/health");
application.MapCivitaiCallbacks();
application.MapPost("/pictures", async (ImageGenInput input, WorkflowClient workflows) => await workflows.SubmitAsync(WorkflowTemplate.For(input), new SubmitOptions { ExternalId = "order-1" }));
await application.StartAsync();

using var http = new HttpClient { BaseAddress = new Uri(application.Urls.First()) };
int failed = 0;
using (HttpResponseMessage refused = await http.PostAsync("/pictures", Json("""{"engine":"sdcpp","ecosystem":"zImage","operation":"createImage","model":"turbo","prompt":"a pond","width":7}""")))
    Check("an invalid input is a problem", refused.StatusCode == HttpStatusCode.BadRequest && (await refused.Content.ReadAsStringAsync()).Contains("steps[0].input.width", StringComparison.Ordinal));
using (HttpResponseMessage accepted = await http.PostAsync("/pictures", Json("""{"engine":"sdcpp","ecosystem":"zImage","operation":"createImage","model":"turbo","prompt":"a pond"}""")))
    Check("a workflow is the answer", Workflow.Parse(await accepted.Content.ReadAsStringAsync()).Id == OneWorkflowService.Id);
using (HttpResponseMessage forged = await http.PostAsync("/civitai/callbacks/AAAA", Json(OneWorkflowService.End)))
    Check("a forged callback is refused", forged.StatusCode == HttpStatusCode.Unauthorized);
service.HasEnded = true;
using (HttpResponseMessage taken = await http.PostAsync(service.Callback, Json(OneWorkflowService.End)))
    Check("a callback is taken", taken.StatusCode == HttpStatusCode.Accepted);
WorkflowEnd end = await ended.Task.WaitAsync(TimeSpan.FromSeconds(20));
Check("its end is handled", end is { ExternalId: "order-1", Workflow.Status.Value: "succeeded" });
Check("it is healthy", await http.GetStringAsync("/health") == "Healthy");
await application.StopAsync();
Console.WriteLine(failed == 0 ? "OK: a web application that is called back" : "FAILED");
return failed == 0 ? 0 : 1;

static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

void Check(string what, bool isSo)
{
    failed += isSo ? 0 : 1;
    Console.WriteLine($"{(isSo ? "ok  " : "FAIL")} {what}");
}

namespace Civitai.Orchestration.WebSmoke
{
    /// <summary>Knows the types of the endpoints.</summary>
    [JsonSerializable(typeof(ImageGenInput))]
    [JsonSerializable(typeof(Workflow))]
    internal sealed partial class SmokeJson : JsonSerializerContext;

    /// <summary>A service with one workflow.</summary>
    internal sealed class OneWorkflowService : HttpMessageHandler
    {
        public const string Id = "wf-1";
        public const string End = """{"$type":"workflow","workflowId":"wf-1","status":"succeeded","timestamp":"2026-11-30T10:00:00Z"}""";

        public bool HasEnded { get; set; }

        public Uri Callback { get; private set; } = new("about:blank");

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method == HttpMethod.Post)
            {
                using var body = JsonDocument.Parse(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
                Callback = new Uri(body.RootElement.GetProperty("callbacks")[0].GetProperty("url").GetString()!);
            }

            string status = HasEnded ? "succeeded" : "processing";
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent($$"""{"id":"wf-1","externalId":"1-order-1","status":"{{status}}","createdAt":"2026-11-30T10:00:00Z","steps":[]}""", Encoding.UTF8, "application/json"),
            };
        }
    }
}
