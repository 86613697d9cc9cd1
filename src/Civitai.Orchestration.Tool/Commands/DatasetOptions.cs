using System.CommandLine;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Arguments and options that several commands take.</summary>
internal static class DatasetOptions
{
    public static Argument<DirectoryInfo> Folder() => new Argument<DirectoryInfo>("folder") { Description = "The folder with the pictures and their captions." }.AcceptExistingOnly();

    public static Option<string?> Ecosystem(bool isRequired) => new("--ecosystem", "-e")
    {
        Description = "What is trained: an id of `loraforge choices`, or a part that names only one, for example sdxl.",
        Required = isRequired,
    };

    public static Option<int?> Epochs() => Positive("--epochs", "Passes over the pictures. The service's own number unless given.");

    public static Option<string?> Trigger() => new("--trigger") { Description = "The word that activates the LoRA; captions are checked for it." };

    public static Option<string?> Report() => new("--report") { Description = "Write the report as an HTML page with small pictures to this file." };

    public static Option<string?> Output() => new("--out", "-o") { Description = "The folder for files. Unless given, one named after the run, in the current folder." };

    public static Option<bool> Yes() => new("--yes", "-y") { Description = "Agree to the service's price without being asked." };

    public static Option<decimal?> MaxCost() => new("--max-cost") { Description = "The most that it may cost, in the service's unit. Above it nothing is started." };

    public static Argument<string> Run() => new("run") { Description = "The run: what `train` printed, or the service's id." };

    public static Option<int?> Positive(string name, string description)
    {
        var option = new Option<int?>(name) { Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out int value) && value < 1)
                result.AddError($"{name} must be 1 or more.");
        });
        return option;
    }
}
