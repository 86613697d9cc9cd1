// A studio in the browser: choose a model, fill in a form made from its row in the catalogue, see the price, submit, watch, look at what was made:
//   dotnet run --project samples/StudioWeb -- [--data FOLDER] [--budget BUZZ] [--service ADDRESS] [--urls ADDRESS]
// Then open http://127.0.0.1:5080. Without a token it runs on a simulator inside this program; with CIVITAI_API_TOKEN on the real service, where it spends Buzz.
//
// A restart loses nothing and pays for nothing twice. The simulator inside forgets everything with the program; to see it go on without a token, let one run beside it:
//   dotnet run --project samples/Simulator -- --port 5099
//   dotnet run --project samples/StudioWeb -- --service http://127.0.0.1:5099
//
// Forms.cs makes forms from rows, Works.cs submits and follows, Arrivals.cs is where results arrive, MediaFiles.cs keeps them; wwwroot is the page. docs/studio-web.md says more.
using System.Globalization;
using System.Text.Json.Serialization;
using Civitai.Orchestration;
using Civitai.Orchestration.Testing;
using Microsoft.AspNetCore.DataProtection;
using StudioWeb;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
if (Settings.Read(args) is not { } settings)
{
    Console.Error.WriteLine(Settings.Usage);
    return args is ["--help" or "-h"] ? 0 : 2;
}

await using OrchestratorSimulator? simulator = settings.NeedsSimulator
    ? await OrchestratorSimulator.StartAsync(new OrchestratorSimulatorOptions { Speed = 3, CancelDelay = TimeSpan.FromSeconds(6) })
    : null;
FileJournal opened;
try
{
    opened = FileJournal.Open(Path.Combine(Directory.CreateDirectory(settings.Data).FullName, "journal")); // one process at a time
}
catch (Exception e) when (e is JournalException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"{e.Message} Another folder can be named with --data.");
    return 1;
}

using FileJournal journal = opened;
var budget = new SpendBudget(settings.Budget);
Uri service = settings.Service ?? simulator?.BaseAddress ?? OrchestrationClientOptions.DefaultBaseAddress;
bool isReachable = settings.Public is not null || service.IsLoopback; // whether the service can call this program

WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseUrls(settings.Urls);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = 1L << 30);
builder.Configuration["AllowedHosts"] = string.Join(';', [settings.Hosts, .. isReachable ? settings.CalledHosts : []]);
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.TypeInfoResolverChain.Insert(0, StudioJson.Default);
    json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
});
builder.Services.AddExceptionHandler<Problems>().AddProblemDetails();
builder.Services.AddSingleton(settings).AddSingleton(budget).AddSingleton<ISubmissionJournal>(journal).AddSingleton<MediaFiles>().AddSingleton<Arrivals>().AddSingleton<Works>();
IHttpClientBuilder civitai = builder.Services.AddCivitaiOrchestration(options =>
{
    options.ApiToken = settings.Token ?? OrchestratorSimulatorOptions.DefaultApiToken;
    options.BaseAddress = service;
    options.Journal = journal;
    options.Budgets.Add(budget);
});

// Both go on with what an earlier process has left open; callbacks bring an end as soon as there is one.
if (isReachable)
{
    builder.Services.AddDataProtection().PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(settings.Data, "keys"))); // signs the addresses that are called
    civitai.AddCivitaiCallbacks(options => options.PublicAddress = settings.Public)
        .OnEnded((end, stop) => end.Services.GetRequiredService<Arrivals>().KeepAsync(end.Workflow, stop));
}
else
{
    civitai.AddWorkflowRecovery<Arrivals>();
}

await using WebApplication app = builder.Build();
app.UseExceptionHandler();
app.Use(Guard.CheckAsync);
app.UseDefaultFiles();
app.UseStaticFiles();

if (isReachable)
    app.MapCivitaiCallbacks();

app.MapGet("/api/studio", async (OrchestrationClient client, Works works) =>
    new StudioView(client.BaseAddress.Authority, simulator is not null, await works.BudgetAsync(), Forms.Choices));

app.MapGet("/api/forms/{**id}", IResult (string id) => Forms.Find(id) is { } form ? TypedResults.Ok(form) : TypedResults.NotFound());

// Both run while a person types: nothing is sent to the service.
app.MapPost("/api/check", (Draft draft) =>
{
    StepInput input = Forms.Read(draft);
    ValidationResult result = input.Validate();
    CostEstimate estimate = input.EstimateCost();
    decimal? total = estimate.Lines.Any(l => l.Amount is not null) ? estimate.Total : null;
    return new CheckView(result.IsValid, Problems.IssuesOf(result), total, estimate.IsComplete, [.. estimate.Lines.Select(l => $"{l.Name}: {l.Explanation}")]);
});

// The service's own price. It charges nothing and makes nothing.
app.MapPost("/api/price", async (Draft draft, WorkflowClient workflows, CancellationToken stop) =>
{
    CostPreview preview = await workflows.PreviewCostAsync(Forms.Read(draft), cancellationToken: stop);
    return new PriceView(preview.Total, preview.IsAffordable);
});

// A request that breaks off is submitted all the same: the page comes again with the same key.
app.MapPost("/api/works", async (Draft draft, Works works) => await works.SubmitAsync(draft, CancellationToken.None));
app.MapGet("/api/works", (string? cursor, Works works, CancellationToken stop) => works.ListAsync(cursor, stop));
app.MapPost("/api/works/{id}/cancel", (string id, WorkflowClient workflows, CancellationToken stop) => workflows.CancelAsync(id, stop));
app.MapGet("/api/changes", (Works works, CancellationToken stop) => TypedResults.ServerSentEvents(works.WatchAsync(stop)));

app.MapPost("/api/uploads", async (HttpRequest request, BlobClient blobs, CancellationToken stop) =>
    new UploadView(MediaSource.FromBlob(await blobs.UploadAsync(request.Body, request.ContentType ?? "application/octet-stream", stop)).Text!)); // a blob's address is text

app.MapGet("/files/{id}", async Task<IResult> (string id, bool? download, MediaFiles files, HttpResponse response, CancellationToken stop) =>
{
    if (await files.GetAsync(id, stop) is not { } file)
        return TypedResults.NotFound();
    response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox"; // what somebody else made is no page of ours
    response.Headers.CacheControl = "private, max-age=31536000, immutable";
    return TypedResults.PhysicalFile(file.Path, file.Type, download == true ? file.Name : null, enableRangeProcessing: true);
});

// Models are large: the browser fetches them itself, from an address that is signed for this one file.
app.MapGet("/models/{id}", async (string id, BlobClient blobs, CancellationToken stop) => TypedResults.Redirect((await blobs.GetUrlAsync(id, stop)).AbsoluteUri));

try
{
    await app.RunAsync();
    return 0;
}
catch (IOException e)
{
    Console.Error.WriteLine($"It cannot listen: {e.Message} Choose another address with --urls.");
    return 1;
}
