using System.CommandLine;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>A command: what it is called, what it takes, and what it does. Every failure becomes a message and an exit code here.</summary>
internal abstract class CommandBase : Command
{
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

    protected abstract Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken);

    /// <summary>The service that the options name.</summary>
    protected Task<Vendor> ConnectAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        Vendor.ConnectAsync(Context, parsed.GetRequiredValue(VendorOptions.Vendor), parsed.GetValue(VendorOptions.Simulator), AddressOf(parsed), cancellationToken);

    /// <summary>The service of a run: the remembered one, unless the options name another.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="id">The run.</param>
    /// <param name="record">What is remembered of it; null for nothing.</param>
    /// <param name="cancellationToken">Ends connecting.</param>
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

        Vendor vendor = await Vendor.ConnectAsync(Context, record.Vendor, record.IsSimulator, AddressOf(parsed) ?? record.Service, cancellationToken).ConfigureAwait(false);
        if (record.SimulatorAt is not { } before || before == vendor.Address)
            return vendor;
        vendor.Dispose();
        throw new ToolException(ExitCode.Refused, "simulatorEnded", $"The simulator that {record.Key} ran on has ended, and what it knew is gone; another one runs at {vendor.Address}. What was fetched is in {record.Output}.");
    }

    protected Uri? AddressOf(ParseResult parsed)
    {
        if (parsed.GetValue(VendorOptions.Service) is { } named)
            return named;
        string variable = Vendor.AddressVariable(parsed.GetRequiredValue(VendorOptions.Vendor));
        if (parsed.GetValue(VendorOptions.Simulator) || Context.GetVariable(variable) is not { } text)
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
        catch (Exception e) when (Problem.Of(e) is { } problem)
        {
            if (cancellationToken.IsCancellationRequested)
                problem = new Problem(ExitCode.Interrupted, "interrupted", IsAccepted ? "Interrupted. What was accepted goes on and is paid for." : GoOn is null ? "Interrupted; nothing was started." : "Interrupted before anything was known to be accepted.");
            if (display.CanAsk)
                Context.Error.WriteLine(); // perhaps behind a question
            display.Fail(problem, ("goOn", GoOn), ("mayHaveBeenExecuted", (e as GenerationException)?.MayHaveBeenExecuted));
            if (GoOn is not null && !display.IsJson)
                Context.Error.WriteLine($"Go on with: {GoOn}");
            return problem.ExitCode;
        }
    }
}
