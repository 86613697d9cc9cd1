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
        Store = new RunStore(context.Home);
        SetAction(InvokeAsync);
    }

    protected ToolContext Context { get; }

    protected RunStore Store { get; }

    /// <summary>What goes on although the command was interrupted, with the way to go on with it; null for nothing.</summary>
    protected string? GoOn { get; set; }

    protected abstract Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken);

    /// <summary>The service that the options name.</summary>
    protected Task<Vendor> ConnectAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        Vendor.ConnectAsync(Context, parsed.GetRequiredValue(VendorOptions.Vendor), parsed.GetValue(VendorOptions.Simulator), AddressOf(parsed), cancellationToken);

    /// <summary>The service of a run: the remembered one, unless the options name another.</summary>
    protected Task<Vendor> ConnectAsync(ParseResult parsed, RunRecord? record, CancellationToken cancellationToken) => record is null
        ? ConnectAsync(parsed, cancellationToken)
        : Vendor.ConnectAsync(Context, record.Vendor, record.IsSimulator, AddressOf(parsed) ?? record.Service, cancellationToken);

    protected Uri? AddressOf(ParseResult parsed) => parsed.GetValue(VendorOptions.Service)
        ?? (parsed.GetValue(VendorOptions.Simulator) || Context.GetVariable(Vendor.AddressVariable(parsed.GetRequiredValue(VendorOptions.Vendor))) is not { } text ? null : new Uri(text));

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
                problem = new Problem(ExitCode.Interrupted, "interrupted", GoOn is null ? "Interrupted; nothing was started." : "Interrupted. What was accepted goes on and is paid for.");
            display.Fail(problem, ("goOn", GoOn), ("mayHaveBeenExecuted", (e as GenerationException)?.MayHaveBeenExecuted));
            if (GoOn is not null && !display.IsJson)
                Context.Error.WriteLine($"Go on with: {GoOn}");
            return problem.ExitCode;
        }
    }
}
