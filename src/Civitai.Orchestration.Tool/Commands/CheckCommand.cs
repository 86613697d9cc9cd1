using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;
using Generation.Datasets;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Reports what is wrong with a folder, and repairs what is asked for into another one. Talks to nobody.</summary>
internal sealed class CheckCommand : CommandBase
{
    private static readonly int?[] Lengths = [null, 10, 20];

    private readonly Argument<DirectoryInfo> _folder = DatasetOptions.Folder();
    private readonly Option<string?> _ecosystem = DatasetOptions.Ecosystem(isRequired: false);
    private readonly Option<string?> _trigger = DatasetOptions.Trigger();
    private readonly Option<string?> _report = DatasetOptions.Report();
    private readonly Option<string?> _zip = DatasetOptions.Text("--zip", "Write the dataset as an archive to this new file, where it has no errors.");
    private readonly Option<string?> _repair = DatasetOptions.Text("--repair-to", "Write a repaired copy into this new folder; the options below say what is repaired.");
    private readonly Option<bool> _convert = new("--convert") { Description = "Repair: other formats become PNG." };
    private readonly Option<bool> _rotate = new("--rotate") { Description = "Repair: pictures that their metadata turns are turned." };
    private readonly Option<int?> _downscale = DatasetOptions.Positive("--downscale", "Repair: pictures are made smaller so that no side is longer, in pixels.");
    private readonly Option<bool> _duplicates = new("--drop-duplicates") { Description = "Repair: of files with the same content one stays." };
    private readonly Option<bool> _addTrigger = new("--add-trigger") { Description = "Repair: captions without the word of --trigger get it." };

    public CheckCommand(ToolContext context)
        : base(context, "check", "Report what is wrong with a folder of pictures, before anything is sent.")
    {
        Arguments.Add(_folder);
        foreach (Option option in new Option[] { _ecosystem, _trigger, _report, _zip, _repair, _convert, _rotate, _downscale, _duplicates, _addTrigger })
            Options.Add(option);
    }

    /// <summary>Checks a folder and says what was found.</summary>
    public static async Task<DatasetReport> CheckAsync(Display display, TrainingDataset dataset, DatasetRequirements requirements, string? page, CancellationToken cancellationToken)
    {
        DatasetReport report;
        Display.Stage stage = display.Begin("check");
        await using (stage.ConfigureAwait(false))
        {
            int count = dataset.Items.Count;
            report = await dataset.CheckAsync(requirements, new Listener<int>(done => stage.Report(count == 0 ? null : (double)done / count, "pictures")), cancellationToken).ConfigureAwait(false);
        }

        display.Say(
            "report", report.ToString(), ("count", report.Count), ("isValid", report.IsValid), ("archiveLength", report.ArchiveLength),
            ("issues", new JsonArray([.. report.Issues.Select(i => (JsonNode)new JsonObject { ["severity"] = Display.Text(i.Severity), ["code"] = i.Code, ["file"] = i.File, ["message"] = i.Message })])));
        if (page is not null)
        {
            await report.WriteHtmlAsync(page, cancellationToken).ConfigureAwait(false);
            display.Say("page", $"Report with pictures: {page}", ("path", Path.GetFullPath(page)));
        }

        return report;
    }

    protected override async Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        bool isRepair = parsed.GetValue(_convert) || parsed.GetValue(_rotate) || parsed.GetValue(_duplicates) || parsed.GetValue(_addTrigger) || parsed.GetValue(_downscale) is not null;
        if (isRepair && parsed.GetValue(_repair) is null)
            throw Misused("A repair needs --repair-to: the files here stay as they are.");
        if (parsed.GetValue(_addTrigger) && parsed.GetValue(_trigger) is null)
            throw Misused("--add-trigger needs the word, as --trigger.");
        DatasetOptions.RefuseExisting(parsed.GetValue(_zip), "--zip");
        DatasetOptions.RefuseExisting(parsed.GetValue(_report), "--report");
        if (parsed.GetValue(_zip) is { } archived && parsed.GetValue(_report) is { } page && Path.GetRelativePath(archived, page) == ".")
            throw new ToolException(ExitCode.Usage, "exists", "--zip and --report name the same file; nothing is written over.");
        string? trigger = parsed.GetValue(_trigger);
        ITrainingService service = Vendor.Describe(parsed.GetRequiredValue(VendorOptions.Vendor));
        using var client = (IDisposable)service;
        TrainingChoice? choice = parsed.GetValue(_ecosystem) is { } ecosystem ? ChoiceFinder.Find(service, ecosystem) : null;
        DatasetRequirements requirements = choice is not null ? DatasetRequirements.For(choice, trigger) : new DatasetRequirements { TriggerWord = trigger };
        var dataset = TrainingDataset.FromDirectory(parsed.GetRequiredValue(_folder).FullName);
        if (parsed.GetValue(_repair) is { } target)
        {
            var repairs = new DatasetRepairs
            {
                Convert = parsed.GetValue(_convert),
                Rotate = parsed.GetValue(_rotate),
                DownscaleTo = parsed.GetValue(_downscale),
                DropDuplicates = parsed.GetValue(_duplicates),
                AddTriggerWord = parsed.GetValue(_addTrigger) ? trigger : null,
            };
            Display.Stage stage = display.Begin("repair");
            await using (stage.ConfigureAwait(false))
                dataset = await dataset.RepairAsync(repairs, target, new Listener<int>(done => stage.Report(null, $"{done} items")), cancellationToken).ConfigureAwait(false);
        }

        DatasetReport report = await CheckAsync(display, dataset, requirements, parsed.GetValue(_report), cancellationToken).ConfigureAwait(false);
        if (choice is not null)
            Estimate(display, service, choice);
        if (!report.IsValid)
            throw new ToolException(ExitCode.Invalid, "dataset", "The dataset has errors.");
        if (parsed.GetValue(_zip) is { } zip)
        {
            DatasetArchive archive = dataset.CreateArchive(report);
            await archive.SaveAsync(zip, cancellationToken: cancellationToken).ConfigureAwait(false);
            display.Say("archive", $"Archive: {zip}, {archive.Count} items, {Size.Text(archive.Length)}", ("path", Path.GetFullPath(zip)), ("count", archive.Count), ("length", archive.Length));
        }

        return ExitCode.Success;
    }

    // What the service takes for itself, then longer ones.
    private static void Estimate(Display display, ITrainingService service, TrainingChoice choice)
    {
        foreach (int? epochs in choice.Capabilities.SupportsEpochs ? Lengths : [null])
        {
            CostEstimate estimate = service.EstimateTraining(new TrainingRequest { Name = "check", Choice = choice.Id, Epochs = epochs });
            display.Say(
                "estimate", $"{choice.Title}, {(epochs is null ? "as the service does it" : string.Create(CultureInfo.InvariantCulture, $"{epochs} epochs"))}: {estimate}", ("choice", choice.Id), ("epochs", epochs), ("total", estimate.Total),
                ("unit", estimate.Unit), ("isComplete", estimate.IsComplete));
        }
    }
}
