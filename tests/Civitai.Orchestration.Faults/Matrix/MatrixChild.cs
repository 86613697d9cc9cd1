using System.Globalization;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Faults.Matrix;

/// <summary>The program that is killed: it takes what its journal has open, submits what has no result yet, and stores each result as a file.</summary>
internal static class MatrixChild
{
    /// <summary>Where the database is; it has a password, so it is no argument.</summary>
    public const string Database = "CIVITAI_FAULTS_DATABASE";

    public const int Orders = 3;

    public static async Task<int> RunAsync(Uri service, string folder)
    {
        string? database = Environment.GetEnvironmentVariable(Database);
        await using PostgresStore? store = string.IsNullOrEmpty(database) ? null : new PostgresStore(database, new PostgresOptions { Schema = "matrix" });
        using FileJournal? file = store is null ? FileJournal.Open(Path.Combine(folder, "journal")) : null;
        using var client = new OrchestrationClient(
            SecretWatch.Token, new() { BaseAddress = service, Journal = store is null ? file : store.Journal, TimeProvider = new ScaledTimeProvider(100) });
        await client.Workflows.RecoverAsync(TakeAsync, new RecoverOptions { MinimumAge = TimeSpan.Zero });
        await Task.WhenAll(Enumerable.Range(0, Orders).Select(n => string.Create(CultureInfo.InvariantCulture, $"order-{n}")).Where(k => !File.Exists(Path.Combine(folder, k))).Select(async key =>
        {
            Workflow accepted = await client.Workflows.SubmitAsync(WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = key }) with { ExternalId = key });
            Say("accepted " + key + " " + accepted.Id);
        }));
        await client.Workflows.RecoverAsync(TakeAsync, new RecoverOptions { MinimumAge = TimeSpan.Zero });
        Say("done");
        return 0;

        // A line for each time that something is handed over: written at once, so that a kill cannot take it back.
        async Task TakeAsync(RecoveredWorkflow recovered, CancellationToken stop)
        {
            if (recovered.Workflow is not { } workflow)
                return;
            await File.AppendAllTextAsync(Path.Combine(folder, recovered.ExternalId), $"{workflow.Id} {(recovered.IsRepeated ? "repeated" : "first")}\n", stop);
            Say("took " + recovered.ExternalId);
        }
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
