using System.Globalization;
using Civitai.Orchestration;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Fleet;

/// <summary>
/// A worker: submits the keys that come as lines, and takes the ends of all workers' submissions, whoever submitted them. Says each step as a line, until its input ends. Nothing is lost when it is killed anywhere.
/// </summary>
internal static class Worker
{
    /// <summary>The environment variable with the connection string, which holds a password and so is no argument.</summary>
    public const string DatabaseVariable = "FLEET_DATABASE";

    /// <summary>The name of the budget that all workers share.</summary>
    public const string BudgetName = "fleet";

    /// <summary>What a run is made from.</summary>
    public static ZImageTurboCreateImageGenInput Input { get; } = new() { Prompt = "a lighthouse, linocut", Width = 512, Height = 512 };

    // Recovery looks for what has no answer after its minimum age, and once more ten seconds later, before it says that the service never had it. A submission must not be on its way any more then.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(8);

    /// <summary>Runs with the arguments that a <see cref="WorkerProcess"/> gives it.</summary>
    public static Task<int> RunAsync(string[] arguments) => RunAsync(
        new Uri(arguments[0]),
        int.Parse(arguments[1], CultureInfo.InvariantCulture),
        decimal.Parse(arguments[2], CultureInfo.InvariantCulture),
        TimeSpan.FromSeconds(double.Parse(arguments[3], CultureInfo.InvariantCulture)));

    private static async Task<int> RunAsync(Uri service, int concurrency, decimal limit, TimeSpan minimumAge)
    {
        string database = Environment.GetEnvironmentVariable(DatabaseVariable) ?? throw new InvalidOperationException(DatabaseVariable + " is not set.");
        await using var store = new PostgresStore(database, new PostgresOptions { RetryTime = TimeSpan.FromSeconds(30) });
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging(logging => logging.ClearProviders()); // lines are for the one who started it
        builder.Services.AddCivitaiOrchestration(options =>
        {
            options.ApiToken = OrchestratorSimulatorOptions.DefaultApiToken;
            options.BaseAddress = service;
            options.MaxLongPolls = concurrency;
            options.Journal = store.Journal;
            options.Budgets.Add(new SpendBudget(limit) { Name = BudgetName, Ledger = store.Ledger });
        }).AddWorkflowRecovery<Handler>(new RecoverOptions { Concurrency = concurrency, MinimumAge = minimumAge, LeaseDuration = TimeSpan.FromSeconds(10) });
        using IHost host = builder.Build();
        await host.StartAsync();
        WorkflowClient workflows = host.Services.GetRequiredService<OrchestrationClient>().Workflows;

        var submitting = new List<Task>();
        while (await Console.In.ReadLineAsync() is { } key)
        {
            submitting.RemoveAll(t => t.IsCompleted);
            submitting.Add(SubmitAsync(workflows, store.Journal, key, minimumAge + Margin));
        }

        await Task.WhenAll(submitting);
        await host.StopAsync();
        return 0;
    }

    // The queue may give out a key again, but a key is submitted by one at a time: what the journal has open is left to recovery, which says how it ends or that the service never had it.
    private static async Task SubmitAsync(WorkflowClient workflows, ISubmissionJournal journal, string key, TimeSpan timeout)
    {
        try
        {
            JournalEntry? entry = await journal.FindAsync(workflows.JournalName, key);
            for (; entry is { State: JournalState.HandingOver, WorkId: null }; entry = await journal.FindAsync(workflows.JournalName, key))
                await Task.Delay(TimeSpan.FromMilliseconds(100)); // it was said that the service never had it; that is just being noted
            if (entry is { State: not JournalState.Refused })
            {
                Console.Out.WriteLine($"known {key}");
                return;
            }

            await workflows.SubmitAsync(WorkflowTemplate.For(Input, externalId: key), new SubmitOptions { Timeout = timeout });
            Console.Out.WriteLine($"accepted {key}");
        }
        catch (BudgetExceededException)
        {
            Console.Out.WriteLine($"refused {key}");
        }
        catch (Exception e)
        {
            Console.Out.WriteLine($"{(e is GenerationException { MayHaveBeenExecuted: false } ? "failed" : "unknown")} {key} {e.GetType().Name}");
        }
    }

    /// <summary>Where results arrive. Here they are said; a program of yours would store them.</summary>
    private sealed class Handler : IRecoveredWorkflowHandler
    {
        public Task HandleAsync(RecoveredWorkflow recovered, CancellationToken cancellationToken)
        {
            Console.Out.WriteLine(recovered.Workflow is not { } workflow
                ? $"none {recovered.ExternalId}"
                : string.Create(CultureInfo.InvariantCulture, $"done {recovered.ExternalId} {workflow.Id} {workflow.Status} {workflow.Charge ?? 0} {recovered.IsRepeated}"));
            return Task.CompletedTask;
        }
    }
}
