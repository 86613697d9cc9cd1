using System.CommandLine;
using System.Net;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>A command: what it is called, what it takes, and what it does. Every failure becomes a message and an exit code here.</summary>
internal abstract class CommandBase : Command
{
    /// <summary>How far back a service is asked: Civitai shows workflows for about so long.</summary>
    protected static readonly TimeSpan Known = TimeSpan.FromDays(30);

    protected CommandBase(ToolContext context, string name, string description)
        : base(name, description)
    {
        Context = context;
        Store = new RunStore(() => context.Home);
        SetAction(InvokeAsync);
    }

    protected ToolContext Context { get; }

    protected RunStore Store { get; }

    /// <summary>The command that goes on with what was begun; null before anything was.</summary>
    protected string? GoOn { get; set; }

    /// <summary>Whether the service is known to have accepted something.</summary>
    protected bool IsAccepted { get; set; }

    /// <summary>Whether the service may have accepted what is paid for, where that is not known.</summary>
    protected bool MayBeAccepted { get; set; }

    /// <summary>What is said after Ctrl+C.</summary>
    protected virtual string Interrupted =>
        IsAccepted ? "Interrupted. What was accepted goes on and is paid for." : GoOn is null ? "Interrupted; nothing was started." : "Interrupted before anything was known to be accepted.";

    protected abstract Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken);

    /// <summary>The service that the options name.</summary>
    protected Task<Vendor> ConnectAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        Vendor.ConnectAsync(Context, parsed.GetRequiredValue(VendorOptions.Vendor), parsed.GetValue(VendorOptions.Simulator), AddressOf(parsed), cancellationToken);

    /// <summary>The service of a run: the remembered one, at another address where the options name one.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="id">The run.</param>
    /// <param name="record">What is remembered of it; null for nothing.</param>
    /// <param name="cancellationToken">Ends connecting.</param>
    /// <exception cref="ToolException">The options name another vendor than that of the run, or a simulator for a run that is none of a simulator.</exception>
    protected async Task<Vendor> ConnectAsync(ParseResult parsed, string id, RunRecord? record, CancellationToken cancellationToken)
    {
        if (record is null)
        {
            try
            {
                return await ConnectAsync(parsed, cancellationToken).ConfigureAwait(false);
            }
            catch (ToolException e) when (e.ExitCode == ExitCode.Token)
            {
                throw new ToolException(ExitCode.Token, "token", $"This machine remembers no run {id}, and to look for it at the service there is no token. {e.Message}");
            }
        }

        if (NamedVendor(parsed) is { } named && named != record.Vendor)
            throw new ToolException(ExitCode.Usage, "vendor", $"{record.Key} was begun with --vendor {record.Vendor}, not {named}; nothing was sent.");
        if (parsed.GetValue(VendorOptions.Simulator) && !record.IsSimulator)
            throw new ToolException(ExitCode.Usage, "simulator", $"{record.Key} was begun at the service itself, where it costs money; --simulator does not change that. Nothing was sent.");

        return await ConnectAsync(record, parsed.GetValue(VendorOptions.Service), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The service of a remembered run: where it was begun, whatever a variable says by now, since its secrets are for nobody else.</summary>
    /// <param name="record">The run.</param>
    /// <param name="address">Another address of the same service; null for the remembered one.</param>
    /// <param name="cancellationToken">Ends connecting.</param>
    /// <exception cref="ToolException">There are no secrets that can be used, or the simulator that it ran on has ended.</exception>
    protected async Task<Vendor> ConnectAsync(RunRecord record, Uri? address, CancellationToken cancellationToken)
    {
        if (record is { IsSimulator: true, Service: null } && address is null && await SimulatorProcess.FindAsync(Context, record.Vendor, cancellationToken).ConfigureAwait(false) is null)
            throw SimulatorEnded(record, ""); // none is started to say so
        Vendor vendor = await Vendor.ConnectAsync(Context, record.Vendor, record.IsSimulator, address ?? record.Service, cancellationToken).ConfigureAwait(false);
        bool isThere = false;
        try
        {
            isThere = record.SimulatorAt is not { } before || (before == vendor.Address && await KnowsAsync(vendor, record, cancellationToken).ConfigureAwait(false));
        }
        finally
        {
            if (!isThere)
                vendor.Dispose();
        }

        if (isThere)
            return vendor;
        throw SimulatorEnded(record, $"; another one is at {vendor.Address}");
    }

    /// <summary>The vendor that was named; null where none was.</summary>
    protected static string? NamedVendor(ParseResult parsed) => parsed.GetResult(VendorOptions.Vendor) is { Implicit: false } ? parsed.GetRequiredValue(VendorOptions.Vendor) : null;

    /// <summary>The address that the options or a variable name; null for the usual one.</summary>
    protected Uri? AddressOf(ParseResult parsed) =>
        parsed.GetValue(VendorOptions.Service) ?? (parsed.GetValue(VendorOptions.Simulator) ? null : AddressOf(parsed.GetRequiredValue(VendorOptions.Vendor)));

    /// <summary>A command that finds the same run again, as it can be typed.</summary>
    /// <param name="command">The command.</param>
    /// <param name="id">The run.</param>
    /// <param name="vendor">Where it is; said where this machine does not remember the run.</param>
    protected string Again(string command, string id, Vendor vendor)
    {
        string line = $"loraforge {command} {DatasetOptions.Quoted(id)}";
        if (Store.Find(id) is not null)
            return line;
        if (vendor.Name != Vendor.Civitai)
            line += $" --vendor {vendor.Name}";
        if (vendor.IsSimulator)
            line += " --simulator";
        return vendor.Named is { } address ? $"{line} --service {DatasetOptions.Quoted(address.OriginalString)}" : line;
    }

    /// <summary>The record of a run, with the folder that its files go to now; of a run that another machine has begun a new one.</summary>
    /// <param name="record">What is remembered of it; null for nothing.</param>
    /// <param name="vendor">Where it is.</param>
    /// <param name="id">The run.</param>
    /// <param name="output">The folder that was named; null for none.</param>
    /// <param name="cancellationToken">Ends asking the service.</param>
    /// <exception cref="ToolException">There is no such training, it was not started, or another folder than the run's own is not empty.</exception>
    protected async Task<RunRecord> RememberedAsync(RunRecord? record, Vendor vendor, string id, string? output, CancellationToken cancellationToken)
    {
        string folder = DatasetOptions.FullPath(output ?? record?.Output ?? RunStore.Plain(id));
        string[] before = record is null ? [] : [.. (record.Folders ?? []).Append(DatasetOptions.FullPath(record.Output))];
        if (!before.Contains(folder))
        {
            OutputFolder.RefuseFilled(folder, owner => owner == (record?.Key ?? id));
            DatasetOptions.RefuseInside(folder, record?.Folder);
        }

        record ??= await AdoptAsync(vendor, id, folder, cancellationToken).ConfigureAwait(false);
        return record with { Output = folder, Folders = [.. before.Append(folder).Distinct()] };
    }

    /// <summary>What the service says of a training, by its id or by the key that was printed before it was started.</summary>
    protected async Task<TrainingUpdate> LookUpAsync(Vendor vendor, string id, CancellationToken cancellationToken)
    {
        try
        {
            return await vendor.Service.GetTrainingRun(id).GetUpdateAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (GenerationException e) when (e.StatusCode == HttpStatusCode.NotFound)
        {
            if (await vendor.FindRunAsync(id, Context.Clock.GetUtcNow() - Known, cancellationToken).ConfigureAwait(false) is not { } found)
                throw;
            return await vendor.Service.GetTrainingRun(found).GetUpdateAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The record of a run, with the id of one whose start was agreed to and whose answer was lost: the key says whether it was accepted. Before the agreement nothing was sent that is paid for.</summary>
    protected static async Task<RunRecord> WithIdAsync(RunRecord record, Vendor vendor, CancellationToken cancellationToken) =>
        record is { Id: null, AgreedCost: not null } && await vendor.FindRunAsync(record.Key, record.CreatedAt, cancellationToken).ConfigureAwait(false) is { } found
            ? record with { Id = found, Cost = record.AgreedCost }
            : record;

    /// <summary>What says that nothing was started of a run, as far as the account can see.</summary>
    protected static ToolException NotStarted(RunRecord record, Vendor vendor) => record.MayBeElsewhere(vendor.AccountOf(record.Key))
        ? new(ExitCode.Refused, "otherAccount", $"{record.Key} was begun with another account, or before the token was changed: this one does not see whether it was started there, and charged. With the secrets that it was begun with the same command finds out.")
        : NotStarted(record.Key);

    /// <summary>What says that nothing was started by a name.</summary>
    protected static ToolException NotStarted(string name) =>
        new(ExitCode.Refused, "notStarted", $"The service has nothing of the last {Known.Days} days by the name of {name}: unless it is older, or its start is still on the way, nothing was started, and nothing was charged.");

    /// <summary>The exception for options that do not go together.</summary>
    protected ToolException Misused(string what) => new(ExitCode.Usage, "usage", $"{what} `loraforge {Name} --help` shows what it takes.");

    private static ToolException SimulatorEnded(RunRecord record, string other) =>
        new(ExitCode.Refused, "simulatorEnded", $"The simulator that {record.Key} ran on has ended, and what it knew is gone{other}. What was fetched is in {record.Output}.");

    // Whether a simulator has this run. One that was started again at the same address gives another run the same id, but not the same key.
    private async Task<bool> KnowsAsync(Vendor vendor, RunRecord record, CancellationToken cancellationToken) =>
        record.Id is not { } id || id == record.Key || await vendor.FindRunAsync(record.Key, Context.Clock.GetUtcNow() - Known, cancellationToken).ConfigureAwait(false) == id;

    private async Task<RunRecord> AdoptAsync(Vendor vendor, string id, string folder, CancellationToken cancellationToken)
    {
        TrainingUpdate update = await LookUpAsync(vendor, id, cancellationToken).ConfigureAwait(false); // that it is there
        if (update.Snapshot is Workflow workflow && workflow.Steps.All(s => s is not Training.TrainingStep))
            throw new ToolException(ExitCode.Refused, "noTraining", $"{id} is no training; fetch what it made with: {Again("fetch", id, vendor)}");
        if (update.Phase == TrainingPhase.NotStarted)
            throw new ToolException(ExitCode.Refused, "notStarted", $"{id} was not started: nothing runs, and nothing was charged.");
        return new RunRecord
        {
            Key = id,
            Id = update.RunId,
            Vendor = vendor.Name,
            IsSimulator = vendor.IsSimulator,
            Service = vendor.Named,
            SimulatorAt = vendor.IsSimulator ? vendor.Address : null,
            CreatedAt = Context.Clock.GetUtcNow(),
            Name = id,
            Choice = "",
            Folder = "",
            Output = folder,
        };
    }

    private Uri? AddressOf(string vendor)
    {
        string variable = Vendor.AddressVariable(vendor);
        if (Context.GetVariable(variable) is not { } text)
            return null;
        return VendorOptions.ReadAddress(text) ?? throw new ToolException(ExitCode.Usage, "address", $"{variable} is '{text}'; it must be an address that begins with https://, or one of this machine.");
    }

    private async Task<int> InvokeAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var display = new Display(Context, parsed.GetValue(VendorOptions.Json));
        try
        {
            return await RunAsync(parsed, display, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Problem problem = Problem.Of(e);
            if (cancellationToken.IsCancellationRequested && e is OperationCanceledException or GenerationException { MayHaveBeenExecuted: true }) // what was refused is said as such
                problem = new Problem(ExitCode.Interrupted, "interrupted", Interrupted);
            if (problem.ExitCode == ExitCode.Unavailable && (IsAccepted || MayBeAccepted))
                problem = new Problem(ExitCode.Unsettled, "unsettled", $"{problem.Message} It {(IsAccepted ? "was accepted and is paid for" : "may have been accepted, and is paid for then")}: go on with `{GoOn}`, which does not pay again; begun anew it is paid twice.");
            if (display.CanAsk)
                Context.Error.WriteLine(); // perhaps behind a question
            display.Fail(problem, ("id", (e as ToolException)?.Id), ("goOn", GoOn), ("mayHaveBeenExecuted", Problem.MayHaveBeenExecuted(e)));
            if (problem.Code == Problem.Unexpected)
                await Context.Error.WriteLineAsync(e.ToString()).ConfigureAwait(false);
            if (GoOn is not null && !display.IsJson)
                Context.Error.WriteLine($"Go on with: {GoOn}");
            return problem.ExitCode;
        }
    }
}
