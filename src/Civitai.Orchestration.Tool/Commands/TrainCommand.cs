using System.CommandLine;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;
using Generation.Datasets;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>From a folder to a LoRA on the disk.</summary>
internal sealed class TrainCommand : CommandBase
{
    private readonly Argument<DirectoryInfo> _folder = DatasetOptions.Folder();
    private readonly Option<string?> _ecosystem = DatasetOptions.Ecosystem(isRequired: true);
    private readonly Option<string?> _name = DatasetOptions.Text("--name", "A name for the LoRA. Unless given, the folder's.");
    private readonly Option<int?> _epochs = DatasetOptions.Epochs();
    private readonly Option<double?> _rate = DatasetOptions.Number("--lr", "The learning rate. The service's own unless given.", 0d, 1d);
    private readonly Option<int?> _rank = DatasetOptions.Positive("--rank", "The rank of the LoRA. The service's own unless given.");
    private readonly Option<long?> _seed = DatasetOptions.Number("--seed", "A number that makes runs alike, where the service takes one.", 0, long.MaxValue);
    private readonly Option<string?> _trigger = DatasetOptions.Trigger();
    private readonly Option<string[]> _prompts = new("--prompt", "-p") { Description = "A prompt of which a picture is made after each epoch; may be given several times.", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _output = DatasetOptions.Output();
    private readonly Option<string?> _report = DatasetOptions.Report();
    private readonly Option<bool> _oneByOne = new("--one-by-one") { Description = "Upload the pictures one by one instead of as an archive." };
    private readonly Option<bool> _detach = new("--detach") { Description = "Start it and end; `loraforge resume` fetches what it makes." };
    private readonly Option<decimal?> _maxCost = DatasetOptions.MaxCost();
    private readonly Option<bool> _yes = DatasetOptions.Yes();

    public TrainCommand(ToolContext context)
        : base(context, "train", "Check a folder, say the price, train a LoRA on it and fetch every epoch as soon as it is there.")
    {
        Arguments.Add(_folder);
        foreach (Option option in new Option[] { _ecosystem, _name, _epochs, _rate, _rank, _seed, _trigger, _prompts, _output, _report, _oneByOne, _detach, _maxCost, _yes })
            Options.Add(option);
        _prompts.Validators.Add(result => DatasetOptions.RefuseEmpty(result.Tokens, "--prompt", result.AddError));
    }

    /// <summary>The request of a remembered run.</summary>
    public static async Task<TrainingRequest> RequestAsync(Display display, ITrainingService service, RunRecord record, string? page, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(record.Folder))
            throw new ToolException(ExitCode.Invalid, "folder", $"The folder {record.Folder} is not there any more; nothing was sent by this call.");
        TrainingChoice choice = ChoiceFinder.Find(service, record.Choice);
        DatasetReport report = await CheckCommand.CheckAsync(display, TrainingDataset.FromDirectory(record.Folder), DatasetRequirements.For(choice, record.TriggerWord), page, cancellationToken).ConfigureAwait(false);
        if (!report.IsValid)
            throw new ToolException(ExitCode.Invalid, "dataset", "The dataset has errors; nothing was sent by this call.");
        var request = new TrainingRequest
        {
            Name = record.Name,
            Choice = record.Choice,
            Epochs = record.Epochs,
            LearningRate = record.LearningRate,
            Rank = record.Rank,
            Seed = record.Seed,
            TriggerWord = record.TriggerWord,
            SamplePrompts = record.Prompts.Count > 0 ? record.Prompts : null,
        };
        return request.WithDataset(report, choice, record.OneByOne);
    }

    protected override async Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        DatasetOptions.RefuseExisting(parsed.GetValue(_report), "--report");
        DirectoryInfo folder = parsed.GetRequiredValue(_folder);
        string name = parsed.GetValue(_name) ?? folder.Name;
        string key = RunStore.NewKey(name, Context.Clock.GetUtcNow());
        string output = DatasetOptions.FullPath(parsed.GetValue(_output) ?? key);
        OutputFolder.RefuseFilled(output);
        DatasetOptions.RefuseInside(output, folder.FullName);
        if (parsed.GetValue(_report) is { } report && DatasetOptions.IsInside(report, output))
            throw new ToolException(ExitCode.Usage, "inside", $"--report: {report} is in the folder for the files of the run, which is to be empty; name a place elsewhere.");

        // What needs no token is looked at first.
        string vendorName = parsed.GetRequiredValue(VendorOptions.Vendor);
        ITrainingService described = Vendor.Describe(vendorName);
        using var describing = (IDisposable)described;
        var record = new RunRecord
        {
            Key = key,
            Vendor = vendorName,
            IsSimulator = parsed.GetValue(VendorOptions.Simulator),
            Service = AddressOf(parsed),
            CreatedAt = Context.Clock.GetUtcNow(),
            Name = name,
            Choice = ChoiceFinder.Find(described, parsed.GetValue(_ecosystem)!).Id,
            Folder = folder.FullName,
            Output = output,
            Epochs = parsed.GetValue(_epochs),
            LearningRate = parsed.GetValue(_rate),
            Rank = parsed.GetValue(_rank),
            Seed = parsed.GetValue(_seed),
            TriggerWord = parsed.GetValue(_trigger),
            Prompts = parsed.GetValue(_prompts) ?? [],
            OneByOne = parsed.GetValue(_oneByOne),
            MaxCost = parsed.GetValue(_maxCost),
        };
        TrainingRequest request = await RequestAsync(display, described, record, parsed.GetValue(_report), cancellationToken).ConfigureAwait(false);
        display.Refuse(described.ValidateTraining(request), "The settings are not valid; nothing was sent.");
        CostEstimate estimate = described.EstimateTraining(request);
        display.Say("estimate", $"Estimate: {estimate}.", ("total", estimate.Total), ("unit", estimate.Unit), ("isComplete", estimate.IsComplete));
        if (estimate.IsComplete && estimate.Total > record.MaxCost)
            throw new ToolException(ExitCode.Price, "costLimit", FormattableString.Invariant($"The estimate is above --max-cost {record.MaxCost:0.####}; nothing was sent."));

        using Vendor vendor = await ConnectAsync(parsed, cancellationToken).ConfigureAwait(false);
        record = record with { Estimate = estimate.IsComplete ? estimate.Total : null, SimulatorAt = vendor.IsSimulator ? vendor.Address : null };
        using IDisposable taken = Store.Take(key);
        var session = new RunSession(Context, display, vendor, record) { Accepted = () => IsAccepted = true, MayBeAccepted = () => MayBeAccepted = true };
        session.Prepare();
        GoOn = $"loraforge resume {key}";
        display.Say("run", $"Run {key}. Interrupted, it goes on with: {GoOn}", ("key", key));
        await session.StartAsync(request, parsed.GetValue(_yes), cancellationToken).ConfigureAwait(false);
        return parsed.GetValue(_detach) ? ExitCode.Success : await session.FollowAsync(cancellationToken).ConfigureAwait(false);
    }
}
