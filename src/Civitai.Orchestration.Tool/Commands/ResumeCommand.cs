using System.CommandLine;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Goes on with a run from wherever it was left, without paying twice.</summary>
internal sealed class ResumeCommand : CommandBase
{
    private readonly Argument<string> _run;
    private readonly Option<string?> _output = DatasetOptions.Output("The folder for files, in place of the one that is remembered; then all files are fetched.");
    private readonly Option<decimal?> _maxCost = DatasetOptions.MaxCost();
    private readonly Option<bool> _yes = DatasetOptions.Yes();

    public ResumeCommand(ToolContext context)
        : base(context, "resume", "Go on with a run from where it was left, without paying twice.")
    {
        _run = DatasetOptions.Run(Store);
        Arguments.Add(_run);
        Options.Add(_output);
        Options.Add(_maxCost);
        Options.Add(_yes);
    }

    protected override async Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        string id = parsed.GetRequiredValue(_run);
        RunRecord? record = Store.Find(id);
        using IDisposable taken = Store.Take(record?.Key ?? id);
        record = Store.Find(id); // as another process has left it
        using Vendor vendor = await ConnectAsync(parsed, id, record, cancellationToken).ConfigureAwait(false);
        record ??= await AdoptAsync(vendor, id, parsed, Context, cancellationToken).ConfigureAwait(false);
        GoOn = $"loraforge resume {id}";
        record = record with { Output = parsed.GetValue(_output) is { } output ? Path.GetFullPath(output) : record.Output, MaxCost = parsed.GetValue(_maxCost) ?? record.MaxCost };

        // Its start was interrupted: the same key finds what was accepted, if anything was. Without the pictures the service can be asked, where it lists keys.
        if (record.Id is null && !Directory.Exists(record.Folder) && vendor.Service is OrchestrationClient client
            && await client.Workflows.ReconcileAsync(record.Key, record.CreatedAt, cancellationToken).ConfigureAwait(false) is { } found)
            record = record with { Id = found.Id, Cost = found.Charge };
        var session = new RunSession(Context, display, vendor, record) { Accepted = () => IsAccepted = true };
        if (record.Id is null)
        {
            TrainingRequest request = await TrainCommand.RequestAsync(display, vendor.Service, record, null, cancellationToken).ConfigureAwait(false);
            await session.StartAsync(request, parsed.GetValue(_yes), cancellationToken).ConfigureAwait(false);
        }

        return await session.FollowAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A record of a run that another machine has begun.</summary>
    public static async Task<RunRecord> AdoptAsync(Vendor vendor, string id, ParseResult parsed, ToolContext context, CancellationToken cancellationToken)
    {
        TrainingUpdate update = await vendor.Service.GetTrainingRun(id).GetUpdateAsync(cancellationToken).ConfigureAwait(false); // that it is there
        if (update.Snapshot is Workflow workflow && workflow.Steps.All(s => s is not Training.TrainingStep))
            throw new ToolException(ExitCode.Refused, "noTraining", $"{id} is no training; fetch what it made with: loraforge fetch {id}");
        return new RunRecord
        {
            Key = id,
            Id = update.RunId,
            Vendor = vendor.Name,
            IsSimulator = vendor.IsSimulator,
            Service = parsed.GetValue(VendorOptions.Service),
            SimulatorAt = vendor.IsSimulator ? vendor.Address : null,
            CreatedAt = context.Clock.GetUtcNow(),
            Name = id,
            Choice = "",
            Folder = "",
            Output = Path.GetFullPath(RunStore.Plain(id)),
        };
    }
}
