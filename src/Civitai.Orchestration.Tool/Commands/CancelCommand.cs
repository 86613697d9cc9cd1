using System.CommandLine;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Ends a run early. What it has made stays and can be fetched.</summary>
internal sealed class CancelCommand : CommandBase
{
    private readonly Argument<string> _run = DatasetOptions.Run();

    public CancelCommand(ToolContext context)
        : base(context, "cancel", "End a run early; the epochs that are there stay and can be fetched.") => Arguments.Add(_run);

    protected override async Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        string id = parsed.GetRequiredValue(_run);
        RunRecord? record = Store.Find(id);
        if (record is { Id: null })
            throw new ToolException(ExitCode.Refused, "notStarted", "The run was not started, as far as this machine knows; `loraforge resume` finds out.");
        using Vendor vendor = await ConnectAsync(parsed, record, cancellationToken).ConfigureAwait(false);
        TrainingUpdate end = await vendor.Service.GetTrainingRun(record?.Id ?? id).StopAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        if (record is not null)
            Store.Save(record with { Ended = end.Phase });
        string fetch = end.Epochs.Count > 0 ? $" Fetch them with: loraforge fetch {id}" : "";
        display.Say("ended", $"{end.Phase}; epochs: {end.Epochs.Count}.{fetch}", ("id", end.RunId), ("phase", end.Phase.ToString()), ("epochs", end.Epochs.Count));
        return ExitCode.Success;
    }
}
