using System.CommandLine;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Hosts a simulator of a service on this machine.</summary>
internal sealed class SimulatorCommand : CommandBase
{
    private readonly Option<int?> _port = DatasetOptions.Number("--port", "The port on 127.0.0.1, 0 for a free one; 5099 unless given.", 0, ushort.MaxValue);
    private readonly Option<double?> _speed = DatasetOptions.Number("--speed", "How many times faster than it would be; 12 unless given.", 0.001, 1_000_000);
    private readonly Option<string?> _note = new("--note") { Hidden = true };

    public SimulatorCommand(ToolContext context)
        : base(context, "simulator", "Host a simulator of a service on this machine until Ctrl+C.")
    {
        Options.Add(_port);
        Options.Add(_speed);
        Options.Add(_note);
    }

    protected override async Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        int port = parsed.GetValue(_port) ?? 5099;
        string vendor = parsed.GetRequiredValue(VendorOptions.Vendor);
        await SimulatorProcess.HostAsync(
            Context, vendor, port, parsed.GetValue(_speed) ?? 12, parsed.GetValue(_note),
            address => display.Say("listening", parsed.GetValue(_note) is null ? $"Listening at {address}. Use it with --vendor {vendor} --simulator --service {address}; Ctrl+C ends it." : null, ("address", address.OriginalString)), cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
