using System.CommandLine;
using System.Globalization;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Lists the runs that this machine has begun, with where they stand.</summary>
internal sealed class ListCommand : CommandBase
{
    private readonly Option<bool> _offline = new("--offline") { Description = "Ask no service; show what is remembered." };

    public ListCommand(ToolContext context)
        : base(context, "list", "List the runs that were begun on this machine, with where they stand.") => Options.Add(_offline);

    protected override async Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        IReadOnlyList<RunRecord> runs = Store.All();
        if (runs.Count == 0)
            display.Say("none", "No run was begun on this machine yet.");
        foreach (RunRecord run in runs)
        {
            string status = run.Ended?.ToString() ?? (run.Id is null ? "NotStarted" : parsed.GetValue(_offline) ? "Unknown" : await StatusAsync(parsed, run, cancellationToken).ConfigureAwait(false));
            string unit = run.Vendor == Vendor.Scenario ? "creative units" : "Buzz";
            string cost = run.Cost is { } paid ? string.Create(CultureInfo.InvariantCulture, $", {paid:0.##} {unit}{(run.IsSimulator ? " (simulated)" : "")}") : "";
            display.Say(
                "run", string.Create(CultureInfo.InvariantCulture, $"{run.Key}  {run.CreatedAt:yyyy-MM-dd HH:mm}  {status}, {run.Fetched.Count} epochs fetched{cost}  {run.Choice}"), ("key", run.Key), ("id", run.Id), ("vendor", run.Vendor),
                ("simulator", run.IsSimulator), ("name", run.Name), ("choice", run.Choice), ("phase", status), ("cost", run.Cost), ("folder", run.Output), ("createdAt", run.CreatedAt));
        }

        return ExitCode.Success;
    }

    // One that cannot be asked does not keep the others from being listed.
    private async Task<string> StatusAsync(ParseResult parsed, RunRecord run, CancellationToken cancellationToken)
    {
        try
        {
            using Vendor vendor = await ConnectAsync(parsed, run, cancellationToken).ConfigureAwait(false);
            return (await vendor.Service.GetTrainingRun(run.Id!).GetUpdateAsync(cancellationToken).ConfigureAwait(false)).Phase.ToString(); // it has one
        }
        catch (GenerationException e)
        {
            return $"Unknown ({Problem.Of(e)?.Code})";
        }
        catch (ToolException e)
        {
            return $"Unknown ({e.Code})";
        }
    }
}
