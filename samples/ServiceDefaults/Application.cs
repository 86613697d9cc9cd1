using Civitai.Orchestration;
using Civitai.Orchestration.ImageGen;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ServiceDefaults;

/// <summary>A service that makes pictures: it takes an order, answers at once, and is called back when there is something to fetch.</summary>
public static class Application
{
    /// <summary>Builds it.</summary>
    /// <param name="builder">Where it is hosted.</param>
    /// <param name="token">The token of the service that makes the pictures.</param>
    /// <param name="service">Its address; null for the usual one.</param>
    public static WebApplication Build(WebApplicationBuilder builder, string token, Uri? service)
    {
        builder.AddServiceDefaults();
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning); // its log of requests would hold the addresses that are called
        builder.Services.AddOpenApi(options => options.AddCivitaiInputs());
        builder.Services.AddCivitaiProblemDetails();
        builder.Services.AddDataProtection();
        builder.Services.AddHealthChecks().AddCivitaiCallbacks();
        builder.Services
            .AddCivitaiOrchestration(options =>
            {
                options.ApiToken = token;
                options.BaseAddress = service ?? OrchestrationClientOptions.DefaultBaseAddress;
                options.Budgets.Add(new SpendBudget(500));
            })
            .AddCivitaiCallbacks(options => options.PublicAddress = builder.Configuration.GetValue<Uri>("PublicAddress"))
            .OnImages((made, end, _) =>
            {
                end.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Pictures").PicturesAreThere(end.Workflow.Id, made.Images.Count);
                return Task.CompletedTask;
            });

        WebApplication app = builder.Build();
        app.UseExceptionHandler();
        app.MapDefaultEndpoints();
        app.MapOpenApi();
        app.MapCivitaiCallbacks();
        app.MapPost("/pictures", async (ImageGenInput input, WorkflowClient workflows, CancellationToken stop) =>
            TypedResults.Accepted($"/pictures/{(await workflows.SubmitAsync(input, cancellationToken: stop)).Id}"));
        app.MapGet("/pictures/{id}", async Task<Results<Ok<Order>, NotFound>> (string id, WorkflowClient workflows, CancellationToken stop) =>
            await workflows.TryGetAsync(id, stop) is { } workflow ? TypedResults.Ok(Order.Of(workflow)) : TypedResults.NotFound());
        return app;
    }
}

/// <summary>What became of an order.</summary>
/// <param name="Id">The id of its workflow.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Pictures">The addresses of what is there.</param>
internal sealed record Order(string Id, string Status, IReadOnlyList<Uri> Pictures)
{
    public static Order Of(Workflow workflow) =>
        new(workflow.Id, workflow.Status.Value, [.. workflow.TryGetOutput<ImageGenOutput>()?.Images.Select(i => i.Url).OfType<Uri>() ?? []]);
}

internal static partial class Log
{
    [LoggerMessage(LogLevel.Information, "{Count} pictures of workflow {WorkflowId} are there.")]
    internal static partial void PicturesAreThere(this ILogger logger, string workflowId, int count);
}
