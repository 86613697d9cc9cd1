using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Arguments and options that several commands take.</summary>
internal static class DatasetOptions
{
    public static Argument<DirectoryInfo> Folder() => new Argument<DirectoryInfo>("folder") { Description = "The folder with the pictures and their captions." }.AcceptExistingOnly();

    public static Option<string?> Ecosystem(bool isRequired)
    {
        Option<string?> option = Text("--ecosystem", "What is trained: an id of `loraforge choices`, or a part that names only one, for example sdxl.");
        option.Aliases.Add("-e");
        option.Required = isRequired;
        option.CompletionSources.Add(context =>
        {
            // By its word, since a line that is being written has no value of what is half a word yet.
            string? named = context.ParseResult.GetResult(VendorOptions.Vendor)?.Tokens is [{ Value: var word }] ? word : null;
            ITrainingService service = Vendor.Describe(Vendor.Scenario.Equals(named, StringComparison.OrdinalIgnoreCase) ? Vendor.Scenario : Vendor.Civitai);
            using var client = (IDisposable)service;
            return [.. service.TrainingChoices.Select(c => c.Id.Split("training/ai-toolkit/")[^1])];
        });
        return option;
    }

    public static Option<int?> Epochs() => Positive("--epochs", "Passes over the pictures. The service's own number unless given.");

    public static Option<string?> Trigger() => Text("--trigger", "The word that activates the LoRA; captions are checked for it.");

    public static Option<string?> Report() => Text("--report", "Write the report as an HTML page with small pictures to this new file.");

    public static Option<string?> Output(string description = "The folder for files, new or empty. Unless given, one named after the run, in the current folder.")
    {
        Option<string?> option = Text("--out", description);
        option.Aliases.Add("-o");
        return option;
    }

    public static Option<bool> Yes() => new("--yes", "-y") { Description = "Agree to the service's price without being asked." };

    public static Option<decimal?> MaxCost() => Number<decimal>("--max-cost", "The most that it may cost, in the service's unit, for example 2.50. Above it nothing is started.", 0, decimal.MaxValue);

    public static Argument<string> Run(RunStore store)
    {
        var run = new Argument<string>("run") { Description = "The run: what `train` printed, or the service's id." };
        run.Validators.Add(result => RefuseEmpty(result.Tokens, "the run", result.AddError));
        run.CompletionSources.Add(_ => store.All().Select(r => r.Key));
        return run;
    }

    /// <summary>A text that has something in it and is no option, which is what stands behind one whose value was forgotten.</summary>
    public static Option<string?> Text(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description };
        option.Validators.Add(result => RefuseEmpty(result.Tokens, name, result.AddError));
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }, ..] && text.StartsWith("--", StringComparison.Ordinal))
                result.AddError($"{name} has no value; '{text}' is an option.");
        });
        return option;
    }

    public static Option<int?> Positive(string name, string description) => Number<int>(name, description, 1, int.MaxValue);

    /// <summary>A number, written the same way everywhere: digits and a point. What else it may look like in some country is refused rather than guessed at.</summary>
    public static Option<T?> Number<T>(string name, string description, T minimum, T maximum)
        where T : struct, INumber<T>
    {
        var option = new Option<T?>(name) { Description = description };
        option.CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (T.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out T value) && T.IsFinite(value) && value >= minimum && value <= maximum)
                return value;
            string range = maximum.ToString(null, CultureInfo.InvariantCulture).Length > 10
                ? string.Create(CultureInfo.InvariantCulture, $"{minimum} or more") : string.Create(CultureInfo.InvariantCulture, $"{minimum} to {maximum}");
            result.AddError($"{name} is '{text}'; it must be a number such as {(typeof(T) == typeof(int) || typeof(T) == typeof(long) ? "12" : "2.50")}, {range}.");
            return null;
        };
        return option;
    }

    /// <summary>Refuses a text that is empty where one was given.</summary>
    public static void RefuseEmpty(IEnumerable<Token> tokens, string name, Action<string> refuse)
    {
        if (tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
            refuse($"{name} must not be empty.");
    }

    /// <summary>A folder's full path, the same however it is written.</summary>
    public static string FullPath(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>Refuses to write into the folder that is learned from, where files would be taken for pictures of the next training.</summary>
    /// <param name="folder">Where files would go.</param>
    /// <param name="pictures">The folder with the pictures; null or empty where it is not known.</param>
    public static void RefuseInside(string folder, string? pictures)
    {
        if (!string.IsNullOrEmpty(pictures) && IsInside(folder, pictures))
            throw new ToolException(ExitCode.Usage, "inside", $"Files would go to {folder}, inside the folder with the pictures, and the next training would learn from them; name a folder elsewhere with --out.");
    }

    /// <summary>Whether a path is a folder, or leads into it.</summary>
    public static bool IsInside(string path, string folder)
    {
        string way = Path.GetRelativePath(FullPath(folder), Path.GetFullPath(path));
        return way != ".." && !way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(way);
    }

    /// <summary>A text as it can be typed into a shell.</summary>
    public static string Quoted(string text) =>
        text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or ':' or '=' or '@' or '%' or '+' or ',' || (c == '\\' && OperatingSystem.IsWindows())) ? text
        : OperatingSystem.IsWindows() ? $"\"{text}\""
        : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>Refuses to write over a file.</summary>
    public static void RefuseExisting(string? path, string option)
    {
        if (path is null)
            return;
        string full = Path.GetFullPath(path);
        if (Path.Exists(full))
            throw new ToolException(ExitCode.Usage, "exists", $"{option}: {path} exists already; nothing is written over.");
        if (!Directory.Exists(Path.GetDirectoryName(full)))
            throw new ToolException(ExitCode.Usage, "folder", $"{option}: the folder of {path} does not exist.");
    }
}
