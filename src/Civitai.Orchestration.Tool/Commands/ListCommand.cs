using System.CommandLine;
using System.Globalization;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Lists the runs that this machine has begun, with where they stand.</summary>
internal sealed class ListCommand : CommandBase
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30); // Civitai's list may lag, so that it is looked at twice within some ten seconds

    private readonly Option<bool> _offline = new("--offline") { Description = "Ask no service; show what is remembered." };

    public ListCommand(ToolContext context)
        : base(context, "list", "List the runs that were begun on this machine, with where they stand; with --vendor or --simulator only those.") => Options.Add(_offline);

    protected override async Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        RunRecord[] runs = [.. Store.All().Where(r => (NamedVendor(parsed) is not { } vendor || vendor == r.Vendor) && (r.IsSimulator || !parsed.GetValue(VendorOptions.Simulator)))];
        if (runs.Length == 0)
            display.Say("none", "No run to list.");
        var states = new string[runs.Length];
        await Parallel.ForAsync(0, runs.Length, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellationToken }, async (i, token) =>
            states[i] = runs[i].Ended?.ToString() ?? (runs[i] is { Id: null, AgreedCost: null } ? "NotStarted" : parsed.GetValue(_offline) ? "Unknown" : await StatusAsync(parsed, runs[i], token).ConfigureAwait(false))).ConfigureAwait(false);
        foreach ((RunRecord run, string status) in runs.Zip(states))
        {
            string unit = run.Vendor == Vendor.Scenario ? "creative units" : "Buzz";
            string cost = run.Cost is { } paid ? string.Create(CultureInfo.InvariantCulture, $", {paid:0.##} {unit}{(run.IsSimulator ? " (simulated)" : "")}") : "";
            display.Say(
                "run", string.Create(CultureInfo.InvariantCulture, $"{run.Key}  {run.CreatedAt:yyyy-MM-dd HH:mm}  {status}, {run.Fetched.Count} epochs fetched{cost}  {run.Choice}"), ("key", run.Key), ("id", run.Id), ("vendor", run.Vendor),
                ("simulator", run.IsSimulator), ("name", run.Name), ("choice", run.Choice), ("phase", status), ("cost", run.Cost), ("folder", run.Output), ("createdAt", run.CreatedAt));
        }

        foreach (string path in Store.Damaged())
            display.Say("damaged", $"{path} cannot be read and is left out.", ("path", path));
        return ExitCode.Success;
    }

    // One that cannot be asked does not keep the others from being listed.
    private async Task<string> StatusAsync(ParseResult parsed, RunRecord run, CancellationToken cancellationToken)
    {
        // An address that is named is that of one service, which the secrets of another are not for.
        bool isNamed = run.IsSimulator == parsed.GetValue(VendorOptions.Simulator) && run.Vendor == parsed.GetRequiredValue(VendorOptions.Vendor);
        Uri? address = isNamed ? parsed.GetValue(VendorOptions.Service) : null;
        try
        {
            using var limit = new CancellationTokenSource(Patience, Context.Clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
            using Vendor vendor = await ConnectAsync(run, address, either.Token).ConfigureAwait(false);
            string? id = run.Id ?? await vendor.FindRunAsync(run.Key, run.CreatedAt, either.Token).ConfigureAwait(false); // the answer to its start may have been lost
            if (id is null)
                return run.MayBeElsewhere(vendor.AccountOf(run.Key)) ? "Unknown (otherAccount)" : vendor.MayHaveForgotten(run, Context.Clock.GetUtcNow()) ? "Unknown (forgotten)" : "NotStarted";
            return (await vendor.Service.GetTrainingRun(id).GetUpdateAsync(either.Token).ConfigureAwait(false)).Phase.ToString();
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return $"Unknown ({(e is OperationCanceledException ? "unavailable" : Problem.Of(e).Code)})";
        }
    }
}
