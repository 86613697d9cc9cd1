using System.CommandLine;
using System.CommandLine.Invocation;
using Civitai.Orchestration.Tool.Commands;
using Civitai.Orchestration.Tool.Screen;
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
        bool isJson = arguments.Contains("--json");
        try
        {
            RootCommand root = Create(context);
            ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null }); // a prompt may begin with @
            if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction or null)
                return Refuse(parsed, context, isJson);
            var configuration = new InvocationConfiguration { Output = context.Out, Error = context.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not IOException) // of reading the line, or of completing it: a command says itself what it ends with
        {
            Problem problem = Problem.Of(e);
            new Display(context, isJson).Fail(problem);
            if (problem.Code == Problem.Unexpected)
                await context.Error.WriteLineAsync(e.ToString()).ConfigureAwait(false);
            return problem.ExitCode;
        }
    }

    private static int Refuse(ParseResult parsed, ToolContext context, bool isJson)
    {
        string help = parsed.CommandResult.Command is RootCommand ? "loraforge --help" : $"loraforge {parsed.CommandResult.Command.Name} --help";
        string problems = string.Join(" ", parsed.Errors.Select(e => e.Message));
        new Display(context, isJson).Fail(new Problem(ExitCode.Usage, "usage", $"{problems} `{help}` shows what it takes."));
        return ExitCode.Usage;
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
