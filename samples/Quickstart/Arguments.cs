using System.Globalization;

namespace Quickstart;

internal static class ExitCode
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int Usage = 2;
}

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments
{
    public const string Usage = """
        Usage: dotnet run --project samples/Quickstart -- [workflow.json | --resume ID] [options]

          (nothing)        generate a picture and train a LoRA
          workflow.json    run this workflow instead and download whatever it makes
          --resume ID      wait for a workflow that was submitted before, and download
          --max-cost N     submit nothing when the whole costs more than N Buzz
          --out DIR        where the results go (default: out)
          --yes            spend Buzz without asking
          --help           show this

        Environment:
          CIVITAI_API_TOKEN     use the real service; without it a simulator answers, at no cost
          CIVITAI_BASE_ADDRESS  another address of the service, for example of samples/Simulator

        Exit codes: 0 done, 1 not valid or failed, 2 these arguments make no sense.
        """;

    public string? WorkflowFile { get; private set; }

    public string? ResumeId { get; private set; }

    public decimal? MaxCost { get; private set; }

    public string Out { get; private set; } = "out";

    public bool IsAgreed { get; private set; }

    public bool IsHelp { get; private set; }

    /// <summary>Reads the arguments; null, with the problem, when they make no sense.</summary>
    public static Arguments? Parse(string[] args, out string? problem)
    {
        var result = new Arguments();
        problem = null;
        for (int i = 0; i < args.Length && problem is null; i++)
        {
            string? value = i + 1 < args.Length ? args[i + 1] : null;
            switch (args[i])
            {
                case "--help" or "-h":
                    result.IsHelp = true;
                    break;
                case "--yes":
                    result.IsAgreed = true;
                    break;
                case "--out" when value is { Length: > 0 }:
                    result.Out = value;
                    i++;
                    break;
                case "--resume" when value is { Length: > 0 }:
                    result.ResumeId = value;
                    i++;
                    break;
                case "--max-cost" when decimal.TryParse(value, CultureInfo.InvariantCulture, out decimal cost) && cost >= 0:
                    result.MaxCost = cost;
                    i++;
                    break;
                case "--out" or "--resume" or "--max-cost":
                    problem = $"{args[i]} needs a value.";
                    break;
                case var file when !file.StartsWith('-') && result.WorkflowFile is null:
                    problem = File.Exists(file) ? null : $"There is no file {file}.";
                    result.WorkflowFile = file;
                    break;
                default:
                    problem = $"Cannot read the argument {args[i]}.";
                    break;
            }
        }

        if (problem is null && result.ResumeId is not null)
        {
            problem = result.WorkflowFile is not null ? "A workflow file and --resume exclude each other."
                : !Service.IsReal ? "--resume needs CIVITAI_API_TOKEN: the simulator inside this program forgets its workflows when it ends."
                : null;
        }

        return problem is null || result.IsHelp ? result : null;
    }
}
