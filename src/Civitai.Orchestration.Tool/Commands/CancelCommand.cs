using System.CommandLine;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Ends a run early. What it has made stays and can be fetched.</summary>
internal sealed class CancelCommand : CommandBase
{
    private readonly Argument<string> _run;

    public CancelCommand(ToolContext context)
        : base(context, "cancel", "End a run early; the epochs that are there stay and can be fetched.")
    {
        _run = DatasetOptions.Run(Store);
        Arguments.Add(_run);
    }

    protected override string Interrupted => GoOn is null ? "Interrupted; nothing was cancelled." : "Interrupted; the cancellation may have been sent.";

    protected override async Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        string id = parsed.GetRequiredValue(_run);
        RunRecord? record = Store.Find(id);
        using Vendor vendor = await ConnectAsync(parsed, id, record, cancellationToken).ConfigureAwait(false);
        if (record is { Id: null })
            record = await StartedAsync(record, vendor, cancellationToken).ConfigureAwait(false);
        TrainingUpdate before = await LookUpAsync(vendor, record?.Id ?? id, cancellationToken).ConfigureAwait(false);
        GoOn = Again("cancel", id, vendor);
        TrainingUpdate end = before.HasEnded ? before : await vendor.Service.GetTrainingRun(before.RunId).StopAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        decimal? charge = await vendor.ChargeAsync(end, record?.Cost, cancellationToken).ConfigureAwait(false);
        using (IDisposable? taken = record is null ? null : Store.TryTake(record.Key))
        {
            if (taken is not null && Store.Find(id) is { } now) // as another process has left it; one that follows the run notes the end itself
                Store.Save(now with { Ended = end.Phase, Cost = charge });
        }

        string fetch = end.Epochs.Count > 0 ? $" Fetch them with: {Again("fetch", id, vendor)}" : "";
        string how = before.HasEnded ? $"It had ended already: {end.Phase}" : end.Phase.ToString();
        string charged = charge is { } paid ? FormattableString.Invariant($", {paid:0.##} {vendor.Service.CostUnit} charged so far{vendor.Unsaid(end.Phase)}") : "";
        display.Say("ended", $"{how}; epochs: {end.Epochs.Count}{charged}.{fetch}", ("id", end.RunId), ("phase", end.Phase.ToString()), ("epochs", end.Epochs.Count), ("hadEnded", before.HasEnded));
        return ExitCode.Success;
    }

    // Of one that was not accepted so far, the agreement to its price ends instead, and its folder is for others, unless another account may have it. What was sent may still arrive, and is found by the next command.
    private async Task<RunRecord> StartedAsync(RunRecord record, Vendor vendor, CancellationToken cancellationToken)
    {
        using IDisposable taken = Store.Take(record.Key);
        record = await WithIdAsync(Store.Find(record.Key) ?? record, vendor, cancellationToken).ConfigureAwait(false); // as another process has left it
        Store.Save(record with { IsTakenBack = record.Id is null });
        if (record.Id is not null)
            return record;
        ToolException problem = NotStarted(record, vendor);
        if (!record.MayBeElsewhere(vendor.AccountOf(record.Key)))
            OutputFolder.Release(record.Output, record.Key);
        throw problem;
    }
}
