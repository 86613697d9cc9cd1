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
        record = await RememberedAsync(record, vendor, id, parsed.GetValue(_output), cancellationToken).ConfigureAwait(false) with { MaxCost = parsed.GetValue(_maxCost) ?? record?.MaxCost };
        (GoOn, MayBeAccepted) = (Again("resume", id, vendor), record is { Id: not null } or { AgreedCost: not null });

        record = await WithIdAsync(record, vendor, cancellationToken).ConfigureAwait(false);
        var session = new RunSession(Context, display, vendor, record) { Accepted = () => IsAccepted = true, MayBeAccepted = () => MayBeAccepted = true };
        if (record.Id is null)
        {
            TrainingRequest request = await TrainCommand.RequestAsync(display, vendor.Service, record, null, cancellationToken).ConfigureAwait(false);
            session.Prepare();
            await session.StartAsync(request, parsed.GetValue(_yes), cancellationToken).ConfigureAwait(false);
        }

        return await session.FollowAsync(cancellationToken).ConfigureAwait(false);
    }
}
