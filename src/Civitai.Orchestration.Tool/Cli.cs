using System.CommandLine;
using Civitai.Orchestration.Tool.Commands;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool;

/// <summary>The command line: what there is, and how it is run.</summary>
internal static class Cli
{
    private const string Description = """
        loraforge: from a folder of pictures to a LoRA on the disk, at Civitai or Scenario.

        Without a token everything can be tried on a simulator: loraforge train <folder> --ecosystem sdxl --simulator
        The token of Civitai is taken from CIVITAI_API_TOKEN, that of Scenario from SCENARIO_API_KEY, SCENARIO_API_SECRET and SCENARIO_PROJECT_ID.
        """;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolContext context, CancellationToken cancellationToken)
    {
        RootCommand root = Create(context);
        ParseResult parsed = root.Parse(arguments);
        var configuration = new InvocationConfiguration { Output = context.Out, Error = context.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        int code = await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
    }

    internal static RootCommand Create(ToolContext context)
    {
        var root = new RootCommand(Description);
        foreach (Option option in new Option[] { VendorOptions.Vendor, VendorOptions.Simulator, VendorOptions.Service, VendorOptions.Json })
            root.Options.Add(option);
        foreach (Command command in new Command[]
        {
            new CheckCommand(context), new PriceCommand(context), new TrainCommand(context), new ResumeCommand(context), new ListCommand(context), new FetchCommand(context), new CancelCommand(context),
            new GenerateCommand(context), new BalanceCommand(context), new ChoicesCommand(context), new SimulatorCommand(context), new CompletionCommand(context),
        })
            root.Subcommands.Add(command);
        return root;
    }
}
