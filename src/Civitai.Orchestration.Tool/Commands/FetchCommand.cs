using System.CommandLine;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Fetches what is there now: epochs of a run, or everything that a workflow made.</summary>
internal sealed class FetchCommand : CommandBase
{
    private readonly Argument<string> _run;
    private readonly Option<int?> _epoch = DatasetOptions.Positive("--epoch", "Only this epoch.");
    private readonly Option<string?> _output = DatasetOptions.Output("The folder for files, in place of the usual one.");

    public FetchCommand(ToolContext context)
        : base(context, "fetch", "Fetch the files that are there now, of a run or of another workflow.")
    {
        _run = DatasetOptions.Run(Store);
        Arguments.Add(_run);
        Options.Add(_epoch);
        Options.Add(_output);
    }

    protected override string Interrupted => GoOn is null ? "Interrupted; nothing was fetched." : "Interrupted. What was accepted goes on and is paid for.";

    /// <summary>Downloads everything that a workflow made and says it.</summary>
    public static async Task<IReadOnlyList<BlobDownload>> DownloadAsync(Display display, Vendor vendor, Workflow workflow, string folder, CancellationToken cancellationToken)
    {
        IReadOnlyList<BlobDownload> downloads = await vendor.Orchestration.Blobs.DownloadAllAsync(workflow, folder, cancellationToken: cancellationToken).ConfigureAwait(false);
        foreach (BlobDownload download in downloads)
        {
            if (download.File is { } file)
                display.Say("file", $"{file.Path}, {Size.Text(file.Length)}", ("id", workflow.Id), ("path", file.Path), ("length", file.Length), ("sha256", file.Sha256));
            else
                display.Say("missing", $"{download.Blob.Id}: {download.Problem?.Message}", ("id", workflow.Id), ("blob", download.Blob.Id), ("message", download.Problem?.Message));
        }

        return downloads;
    }

    /// <summary>Says at the very end that files could not be had: everything else is there by then.</summary>
    /// <exception cref="ToolException">A file is missing.</exception>
    public static void RefuseMissing(IReadOnlyList<BlobDownload> files)
    {
        string[] missing = [.. files.Where(f => f.File is null).Select(f => f.Blob.Id ?? "?")];
        if (missing.Length > 0)
            throw new ToolException(ExitCode.Failure, "file", $"These files could not be had: {string.Join(", ", missing)}. Everything else is there.");
    }

    protected override async Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        string id = parsed.GetRequiredValue(_run);
        RunRecord? record = Store.Find(id);
        using Vendor vendor = await ConnectAsync(parsed, id, record, cancellationToken).ConfigureAwait(false);
        if (record is null && vendor.Service is OrchestrationClient client && await FindAsync(client, id, cancellationToken).ConfigureAwait(false) is var workflow && workflow.Steps.All(s => s is not Training.TrainingStep))
        {
            if (parsed.GetValue(_epoch) is not null)
                throw new ToolException(ExitCode.Usage, "epoch", $"{id} is no training and has no epochs; leave out --epoch.");
            string folder = DatasetOptions.FullPath(parsed.GetValue(_output) ?? RunStore.Plain(id));
            Func<string, bool> isSame = owner => owner == id || owner == workflow.Id || workflow.WasSubmittedAs(owner);
            OutputFolder.RefuseFilled(folder, isSame);
            OutputFolder.Claim(folder, id, isSame);
            GoOn = Again("fetch", id, vendor) + (parsed.GetValue(_output) is null ? "" : $" --out {DatasetOptions.Quoted(folder)}");
            IReadOnlyList<BlobDownload> files = await DownloadAsync(display, vendor, workflow, folder, cancellationToken).ConfigureAwait(false);
            if (files.Count == 0 || (!workflow.Status.IsTerminal && files.All(f => f.File is null)))
                throw new ToolException(ExitCode.Refused, "notReady", $"Nothing is there{(workflow.Status.IsTerminal ? "" : " yet")}: the workflow is {workflow.Status}.");
            RefuseMissing(files);
            return ExitCode.Success;
        }

        using IDisposable taken = Store.Take(record?.Key ?? id);
        record = Store.Find(id); // as another process has left it
        if (record is { Id: null } && (record = await WithIdAsync(record, vendor, cancellationToken).ConfigureAwait(false)).Id is null)
            throw NotStarted(record, vendor);
        RunRecord fetched = await RememberedAsync(record, vendor, id, parsed.GetValue(_output), cancellationToken).ConfigureAwait(false);
        bool isApart = record is not null && fetched.Output != DatasetOptions.FullPath(record.Output); // a copy: the run's own folder stays what it is
        GoOn = Again("fetch", id, vendor) + (isApart ? $" --out {DatasetOptions.Quoted(fetched.Output)}" : "");
        if (isApart)
            fetched = fetched with { Fetched = record!.Copies?.GetValueOrDefault(fetched.Output) ?? [] }; // there is one
        var session = new RunSession(Context, display, vendor, fetched) { CopyOf = isApart ? record! with { Folders = fetched.Folders } : null };
        await session.FetchAsync(parsed.GetValue(_epoch), cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }

    // By its id, else by the key that was printed before anything was sent.
    private async Task<Workflow> FindAsync(OrchestrationClient client, string id, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Workflows.GetAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (NotFoundException)
        {
            if (await client.Workflows.ReconcileAsync(id, Context.Clock.GetUtcNow() - Known, cancellationToken).ConfigureAwait(false) is { } found)
                return found;
            if (id.StartsWith("pictures-", StringComparison.Ordinal))
                throw NotStarted(id);
            throw;
        }
    }
}
