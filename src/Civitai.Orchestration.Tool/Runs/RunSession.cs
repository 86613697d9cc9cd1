using System.Text.Json.Nodes;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;
using Generation.Datasets;

namespace Civitai.Orchestration.Tool.Runs;

/// <summary>A run from its start to its files. What is known is remembered at every step, so that another process can go on from any of them.</summary>
internal sealed class RunSession(ToolContext context, Display display, Vendor vendor, RunRecord record)
{
    private readonly RunStore _store = new(() => context.Home);
    private readonly PriceQuestion _money = new(display, vendor);

    private readonly SortedSet<int> _withoutModel = []; // epochs whose model could not be had

    private RunRecord Record { get; set; } = record;

    /// <summary>The run whose files are copied into another folder, which stays what it is; null for none.</summary>
    public RunRecord? CopyOf { get; init; }

    /// <summary>Told when the service is known to have accepted the run.</summary>
    public Action Accepted { get; init; } = () => { };

    /// <summary>Told when a start has ended without saying whether the service has accepted it.</summary>
    public Action MayBeAccepted { get; init; } = () => { };

    /// <summary>Takes the folder for its files and remembers the run, so that what cannot be written is known before anything is paid.</summary>
    public void Prepare()
    {
        bool isNew = OutputFolder.Claim(Record.Output, Record.Key);
        try
        {
            if (isNew)
                OutputFolder.RefuseOthers(Record.Output, Record.Fetched.SelectMany(f => f.Samples.Append(f.Model)).OfType<string>());
            Remember(Record);
        }
        catch (Exception) when (isNew)
        {
            OutputFolder.Release(Record.Output, Record.Key); // what is refused or not remembered has no folder
            throw;
        }
    }

    /// <summary>Starts the run after <see cref="Prepare"/>, or finds the one that an earlier process has started with the same key.</summary>
    /// <param name="request">What is trained.</param>
    /// <param name="isAgreed">Whether nobody is asked for the price.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public async Task StartAsync(TrainingRequest request, bool isAgreed, CancellationToken cancellationToken)
    {
        bool mayBeSentBefore = Record.AgreedCost is not null;
        string account = vendor.AccountOf(Record.Key);
        bool isOfAnother = Record.Accounts is [.., var last] && last != account; // whoever agreed there has not agreed here
        bool mayBeForgotten = vendor.MayHaveForgotten(Record, context.Clock.GetUtcNow()); // whoever agreed to one payment has not agreed to two
        var question = new PriceQuestion(display, vendor)
        {
            IsAgreed = isAgreed,
            AgreedBefore = Record.IsTakenBack || isOfAnother || mayBeForgotten ? null : Record.AgreedCost,
            Estimate = Record.Estimate,
            MayBeElsewhere = Record.MayBeElsewhere(account),
            MayBeForgotten = mayBeForgotten,
        };
        Display.Stage upload = display.Begin("upload");
        try
        {
            var options = new TrainingStartOptions
            {
                Key = Record.Key,
                MaxCost = Record.MaxCost,
                UploadNotesPath = _store.UploadsPath(Record.Key),
                UploadProgress = new Listener<TransferProgress>(p => upload.Report((double?)p.Bytes / p.TotalBytes, Size.Text(p.TotalBytes ?? p.Bytes), ("bytes", p.Bytes), ("totalBytes", p.TotalBytes))),
                ConfirmCost = async (cost, token) =>
                {
                    await upload.DisposeAsync().ConfigureAwait(false); // a bar and a question do not go together
                    bool agreed = await question.AskAsync(cost, token).ConfigureAwait(false);
                    if (agreed)
                        Remember(Record with { AgreedCost = cost, IsTakenBack = false, Accounts = [.. (Record.Accounts ?? []).Where(a => a != account), account] });
                    return agreed;
                },
            };
            ITrainingRun run = await vendor.Service.StartTrainingAsync(request, options, cancellationToken).ConfigureAwait(false);
            Remember(Record with { Id = run.Id, Cost = Vendor.PriceOf(run) ?? Record.AgreedCost });
            Accepted();
        }
        catch (Exception e) when (!mayBeSentBefore && (Record.AgreedCost is null || Problem.MayHaveBeenExecuted(e) == false))
        {
            OutputFolder.Release(Record.Output, Record.Key); // nothing was started: another run may go there
            throw;
        }
        catch
        {
            MayBeAccepted();
            throw;
        }
        finally
        {
            await upload.DisposeAsync().ConfigureAwait(false);
        }

        File.Delete(_store.UploadsPath(Record.Key));
        display.Say("started", $"Started as {Record.Id}, for {_money.Money(Record.Cost)}.", ("id", Record.Id), ("key", Record.Key), ("cost", Record.Cost), ("unit", vendor.Service.CostUnit));
    }

    /// <summary>Follows the run to its end, fetches every epoch when it is there, and writes the contact sheet.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> FollowAsync(CancellationToken cancellationToken)
    {
        string id = Record.Id ?? throw new InvalidOperationException("The run was not started.");
        ITrainingRun run = vendor.Service.GetTrainingRun(id);
        Accepted();
        Prepare();
        RememberWhatIsThere();
        HashSet<int> seen = [];
        TrainingUpdate? last = null;
        Display.Stage stage = display.Begin("training");
        await using (stage.ConfigureAwait(false))
        {
            await foreach (TrainingUpdate update in run.WatchUpdatesAsync(new WaitOptions { ProgressInterval = TimeSpan.FromSeconds(1) }, cancellationToken).ConfigureAwait(false))
            {
                last = update;
                stage.Report(
                    update.HasEnded ? 1 : update.Rate, Describe(update), ("id", id), ("phase", update.Phase.ToString()), ("queuePlace", update.QueuePlace),
                    ("remainingSeconds", update.Remaining is { } rest ? new JsonArray(Math.Round(rest.Minimum.TotalSeconds), Math.Round(rest.Maximum.TotalSeconds)) : null));
                foreach (TrainedEpoch epoch in update.Epochs.Where(e => seen.Add(e.Number)))
                    await FetchAsync(run, epoch, isAgain: false, cancellationToken).ConfigureAwait(false);
            }
        }

        last ??= await run.GetUpdateAsync(cancellationToken).ConfigureAwait(false);
        foreach (TrainedEpoch epoch in last.Epochs.Where(e => _withoutModel.Contains(e.Number)))
            await FetchAsync(run, epoch, isAgain: false, cancellationToken).ConfigureAwait(false); // once more: the outage may be over
        return await EndAsync(last, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fetches what is there now, again also what was fetched before.</summary>
    public async Task FetchAsync(int? only, CancellationToken cancellationToken)
    {
        ITrainingRun run = vendor.Service.GetTrainingRun(Record.Id!); // callers have one
        Prepare();
        TrainingUpdate update = await run.GetUpdateAsync(cancellationToken).ConfigureAwait(false);
        TrainedEpoch[] epochs = [.. update.Epochs.Where(e => only is null || e.Number == only)];
        if (epochs.Length == 0)
            throw new ToolException(ExitCode.Refused, "noEpoch", only is null ? $"There is nothing to fetch yet: the run is {update.Phase}." : $"Epoch {only} is not there; these are: {string.Join(", ", update.Epochs.Select(e => e.Number))}.");
        RememberWhatIsThere();
        foreach (TrainedEpoch epoch in epochs)
            await FetchAsync(run, epoch, isAgain: true, cancellationToken).ConfigureAwait(false);
        await SheetAsync(update, cancellationToken).ConfigureAwait(false);
        RefuseWithoutModel();
    }

    // The model first, which is what was paid for; then each sample. One file that cannot be had keeps nothing else back, and one that was there before stays.
    private async Task FetchAsync(ITrainingRun run, TrainedEpoch epoch, bool isAgain, CancellationToken cancellationToken)
    {
        FetchedEpoch fetched = Record.Fetched.FirstOrDefault(f => f.Number == epoch.Number) ?? new FetchedEpoch { Number = epoch.Number };
        if (!isAgain && fetched.Has(epoch))
            return;
        if (epoch.Model is { } model && (isAgain || fetched.Model is null))
        {
            string? path = await TryDownloadAsync(run, epoch, model, cancellationToken).ConfigureAwait(false);
            fetched = fetched with { Model = path ?? fetched.Model };
            if (path is null)
                _withoutModel.Add(epoch.Number);
            else
                _withoutModel.Remove(epoch.Number);
        }

        Remember(fetched);
        var samples = new string?[epoch.Samples.Count];
        for (int i = 0; i < samples.Length; i++)
        {
            samples[i] = fetched.Samples.ElementAtOrDefault(i);
            if (isAgain || samples[i] is null)
                samples[i] = await TryDownloadAsync(run, epoch, epoch.Samples[i], cancellationToken).ConfigureAwait(false) ?? samples[i];
        }

        Remember(fetched with { Samples = samples });
        if (epoch.Model is null && samples.Length > 0)
            display.Say("epoch", $"{epoch}: {samples.Length} samples", ("id", Record.Id), ("epoch", epoch.Number), ("samples", samples.Length));
    }

    private async Task<string> DownloadAsync(ITrainingRun run, TrainedEpoch epoch, TrainedFile wanted, CancellationToken cancellationToken)
    {
        DownloadedFile file = (await run.DownloadFilesAsync([wanted], Record.Output, cancellationToken: cancellationToken).ConfigureAwait(false))[0];
        display.Say(
            "file", wanted.IsModel ? $"{epoch}: {Shown(file.Path)}, {Size.Text(file.Length)}" : null, ("id", Record.Id), ("epoch", epoch.Number), ("kind", KindOf(wanted)), ("path", file.Path), ("length", file.Length), ("sha256", file.Sha256));
        return file.Path!; // into a folder
    }

    private async Task<string?> TryDownloadAsync(ITrainingRun run, TrainedEpoch epoch, TrainedFile wanted, CancellationToken cancellationToken)
    {
        try
        {
            return await DownloadAsync(run, epoch, wanted, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is GenerationException or IOException or UnauthorizedAccessException) // it cannot be had, or not be written
        {
            display.Say("missing", $"{wanted}: {e.Message}", ("id", Record.Id), ("epoch", epoch.Number), ("kind", KindOf(wanted)), ("message", e.Message));
            return null;
        }
    }

    private async Task<int> EndAsync(TrainingUpdate last, CancellationToken cancellationToken)
    {
        Remember(Record with { Ended = last.Phase, Cost = await vendor.ChargeAsync(last, Record.Cost, cancellationToken).ConfigureAwait(false) }); // also where the page cannot be written
        string? sheet = null;
        string? unwritten = null;
        try
        {
            if (Record.Fetched.Any(f => f.Model is not null || f.Samples.Count > 0))
                sheet = await SheetAsync(last, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) // what was paid is said all the same
        {
            unwritten = $"The page with the pictures could not be written: {e.Message}";
        }

        decimal? charge = Record.Cost;
        string drift = Record.Estimate is { } estimate && charge is { } paid && paid != estimate ? $", estimated {_money.Money(estimate)}" : "";
        string epochs = last.Phase == TrainingPhase.Succeeded && Record.Fetched.Count == 0 ? "" : FormattableString.Invariant($"{Record.Fetched.Count} epochs, "); // where the vendor keeps them and there are no samples, none came here
        display.Say(
            "done", $"{last.Phase}: {epochs}{_money.Money(charge)} charged{drift}{vendor.Unsaid(last.Phase)}.", ("id", Record.Id), ("phase", last.Phase.ToString()), ("charge", charge), ("estimate", Record.Estimate),
            ("unit", vendor.Service.CostUnit), ("folder", Record.Output), ("sheet", sheet));
        if (last.Phase == TrainingPhase.Succeeded)
        {
            RefuseWithoutModel();
            return unwritten is null ? ExitCode.Success : throw new ToolException(ExitCode.Failure, "file", unwritten) { Id = Record.Id };
        }

        string code = last.Phase == TrainingPhase.Canceled ? "canceled" : "failed";
        string message = $"The training has ended as {last.Status}";
        if (_withoutModel.Count > 0)
            throw new ToolException(ExitCode.Failed, code, $"{message}. {Missing}") { Id = Record.Id };
        display.Fail(new Problem(ExitCode.Failed, code, $"{message}; {(Record.Fetched.Count == 0 ? "it made no epoch" : "the epochs that it made are there")}.{(unwritten is null ? "" : $" {unwritten}")}"), ("id", Record.Id));
        return ExitCode.Failed;
    }

    private string Missing => $"The model could not be had of these epochs: {string.Join(", ", _withoutModel)}. Everything else is there.";

    // At the very end: everything else is there by now.
    private void RefuseWithoutModel()
    {
        if (_withoutModel.Count > 0)
            throw new ToolException(ExitCode.Failure, "file", Missing) { Id = Record.Id };
    }

    private async Task<string> SheetAsync(TrainingUpdate update, CancellationToken cancellationToken)
    {
        int width = Record.Fetched.Select(f => f.Samples.Count).DefaultIfEmpty().Max();
        string path = Path.Combine(Record.Output, OutputFolder.PageName);
        var content = new ContactSheetContent
        {
            Title = Record.Name,
            Note = $"{(Record.Choice.Length == 0 ? "" : $"{Record.Choice}, ")}{update.Phase}, {_money.Money(Record.Cost)}",
            Columns = Record.Prompts.Count == width ? Record.Prompts : [.. Enumerable.Range(1, width).Select(i => $"Sample {i}")],
            Rows = [.. Record.Fetched.Select(f => new ContactSheetRow { Title = $"Epoch {f.Number}", Files = f.Model is null ? [] : [f.Model], Cells = f.Samples })],
        };
        await ContactSheet.WriteHtmlAsync(path, content, cancellationToken).ConfigureAwait(false);
        display.Say("sheet", $"Contact sheet: {Shown(path)}", ("path", path));
        return path;
    }

    private void Remember(FetchedEpoch epoch) =>
        Remember(Record with { Fetched = [.. Record.Fetched.Where(f => f.Number != epoch.Number).Append(epoch).OrderBy(f => f.Number)] });

    private void Remember(RunRecord changed)
    {
        _store.Save(CopyOf is null ? changed : CopyOf with { Copies = new Dictionary<string, IReadOnlyList<FetchedEpoch>>(CopyOf.Copies ?? new Dictionary<string, IReadOnlyList<FetchedEpoch>>()) { [changed.Output] = changed.Fetched } });
        Record = changed; // what could not be written is not so
    }

    // Of what was fetched, what is still on the disk, in the folder that files go to now.
    private void RememberWhatIsThere()
    {
        Remember(Record with { Fetched = [.. from before in Record.Fetched let now = before with { Model = Here(before.Model), Samples = [.. before.Samples.Select(Here)] } where now.HasFile || !before.HasFile select now] });

        string? Here(string? file) => file is not null && file == Path.Combine(Record.Output, Path.GetFileName(file)) && File.Exists(file) ? file : null;
    }

    private static string KindOf(TrainedFile file) => file.IsModel ? "model" : "sample";

    private static string Describe(TrainingUpdate update) => update switch
    {
        { QueuePlace: > 0 and var place } => $"{update.Phase}, {place} before it",
        { HasEnded: false, Remaining: { } rest } => $"{update.Phase}, {Span.Text(rest)} left",
        _ => update.Phase.ToString(),
    };

    private static string Shown(string? path) => path is null ? "" : Path.GetRelativePath(Environment.CurrentDirectory, path) is var relative && relative.Length < path.Length ? relative : path;
}
