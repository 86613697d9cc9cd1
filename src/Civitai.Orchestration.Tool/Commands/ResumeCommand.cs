using System.CommandLine;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Goes on with a run from wherever it was left, without paying twice.</summary>
internal sealed class ResumeCommand : CommandBase
{
    private readonly Argument<string> _run = DatasetOptions.Run();
    private readonly Option<string?> _output = DatasetOptions.Output();
    private readonly Option<bool> _yes = DatasetOptions.Yes();

    public ResumeCommand(ToolContext context)
        : base(context, "resume", "Go on with a run from where it was left, without paying twice.")
    {
        Arguments.Add(_run);
        Options.Add(_output);
        Options.Add(_yes);
    }

    protected override async Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        string id = parsed.GetRequiredValue(_run);
        RunRecord? record = Store.Find(id);
        using Vendor vendor = await ConnectAsync(parsed, record, cancellationToken).ConfigureAwait(false);
        record ??= await AdoptAsync(vendor, id, parsed, Context, cancellationToken).ConfigureAwait(false);
        GoOn = $"loraforge resume {id}";
        if (parsed.GetValue(_output) is { } output)
            record = record with { Output = Path.GetFullPath(output) };
        var session = new RunSession(Context, display, vendor, record);
        if (record.Id is null)
        {
            // Its start was interrupted: the same key finds what was accepted, if anything was.
            TrainingRequest request = await TrainCommand.RequestAsync(display, vendor.Service, record, null, cancellationToken).ConfigureAwait(false);
            await session.StartAsync(request, parsed.GetValue(_yes), cancellationToken).ConfigureAwait(false);
        }

        return await session.FollowAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A record of a run that another machine has begun.</summary>
    public static async Task<RunRecord> AdoptAsync(Vendor vendor, string id, ParseResult parsed, ToolContext context, CancellationToken cancellationToken)
    {
        TrainingUpdate update = await vendor.Service.GetTrainingRun(id).GetUpdateAsync(cancellationToken).ConfigureAwait(false); // that it is there
        return new RunRecord
        {
            Key = id,
            Id = update.RunId,
            Vendor = vendor.Name,
            IsSimulator = vendor.IsSimulator,
            Service = parsed.GetValue(VendorOptions.Service),
            CreatedAt = context.Clock.GetUtcNow(),
            Name = id,
            Choice = "",
            Folder = "",
            Output = Path.GetFullPath(RunStore.Plain(id)),
        };
    }
}
