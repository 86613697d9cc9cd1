using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Tool.Runs;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;
using Civitai.Orchestration.Training;
using Generation.Datasets;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Generates pictures, also with what was trained: one epoch, or every prompt with every epoch side by side.</summary>
internal sealed class GenerateCommand : CommandBase
{
    private const string Usual = "imageGen/sdcpp/zImage/turbo/createImage";

    private readonly Argument<string[]> _prompts = new("prompt") { Description = "What to draw; several prompts make several pictures.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _input = DatasetOptions.Text("--input", $"The id of an input of the catalogue. Unless given: {Usual}, or with --run the cheapest one that the LoRA fits.");
    private readonly Option<string?> _run = DatasetOptions.Text("--run", "Use the LoRA of this run: what `train` printed, or the service's id.");
    private readonly Option<int[]> _epochs = new("--epoch") { Description = "Which epochs; may be given several times. The last one unless given.", DefaultValueFactory = _ => [] };
    private readonly Option<bool> _grid = new("--grid") { Description = "Every epoch with every prompt, as one page to choose from." };
    private readonly Option<double?> _strength = DatasetOptions.Number("--strength", "How strongly the LoRA counts; 1 unless given.", -10d, 10d);
    private readonly Option<string?> _model = DatasetOptions.Text("--model", "The checkpoint, as an AIR, where the input takes one. With --run: the one that was trained on.");
    private readonly Option<long?> _seed = DatasetOptions.Number("--seed", "A number that makes pictures alike. With --grid 1 unless given.", 0, long.MaxValue);
    private readonly Option<string?> _output = DatasetOptions.Output();
    private readonly Option<decimal?> _maxCost = DatasetOptions.MaxCost();
    private readonly Option<bool> _yes = DatasetOptions.Yes();

    public GenerateCommand(ToolContext context)
        : base(context, "generate", "Generate pictures, also with a LoRA that was trained.")
    {
        Arguments.Add(_prompts);
        foreach (Option option in new Option[] { _input, _run, _epochs, _grid, _strength, _model, _seed, _output, _maxCost, _yes })
            Options.Add(option);
        _prompts.Validators.Add(result => DatasetOptions.RefuseEmpty(result.Tokens, "a prompt", result.AddError));
        _input.Aliases.Add("-i");
        _run.Aliases.Add("-r");
    }

    protected override async Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_run) is null && (parsed.GetValue(_grid) || parsed.GetValue(_epochs)?.Length > 0 || parsed.GetValue(_strength) is not null))
            throw Misused("--epoch, --grid and --strength need --run.");
        if (parsed.GetValue(_model) is { } model && !new Air(model).IsWellFormed)
            throw Misused($"--model is '{model}'; it must be an AIR (urn:air:ecosystem:checkpoint:source:id@version).");
        RunRecord? record = parsed.GetValue(_run) is { } run ? Store.Find(run) : null;
        using Vendor vendor = record is null ? await ConnectAsync(parsed, cancellationToken).ConfigureAwait(false) : await ConnectAsync(parsed, record.Key, record, cancellationToken).ConfigureAwait(false);
        OrchestrationClient client = vendor.Orchestration;
        string[] prompts = parsed.GetRequiredValue(_prompts);
        (IReadOnlyList<TrainedEpoch> epochs, TrainingInput? trained) = parsed.GetValue(_run) is { } id
            ? await EpochsAsync(vendor, record?.Id ?? id, parsed, cancellationToken).ConfigureAwait(false)
            : ([], null);
        double strength = parsed.GetValue(_strength) ?? 1;
        ImageGenInput input = InputOf(parsed, epochs, trained, strength);
        IReadOnlyList<ImageGenInput> inputs = epochs.Count > 0 ? input.GridOf(epochs, prompts, strength) : [.. prompts.Select(p => With(input, "prompt", p))];

        var steps = new WorkflowBuilder();
        IStepTemplate<ImageGenOutput>[] made = [.. inputs.Select(i => steps.Add(i))];
        WorkflowTemplate template = steps.ToTemplate();
        display.Refuse(template.Validate(), "The request is not valid; nothing was sent.");
        CostEstimate estimate = template.EstimateCost();
        display.Say("estimate", $"{inputs.Count} pictures with {input.Definition?.Id}. Estimate: {estimate}.", ("count", inputs.Count), ("input", input.Definition?.Id), ("total", estimate.Total), ("isComplete", estimate.IsComplete));
        var question = new PriceQuestion(display, vendor) { IsAgreed = parsed.GetValue(_yes), Estimate = estimate.IsComplete ? estimate.Total : null };
        string key = RunStore.NewKey("pictures", Context.Clock.GetUtcNow());
        string folder = DatasetOptions.FullPath(parsed.GetValue(_output) ?? key);
        string into = $" --out {DatasetOptions.Quoted(folder)}";
        OutputFolder.RefuseFilled(folder);

        // Until it is agreed to, Ctrl+C ends the submission; afterwards it must not lose the answer that says which workflow is paid for.
        using var untilAgreed = new CancellationTokenSource();
        using CancellationTokenRegistration interrupting = cancellationToken.Register(untilAgreed.Cancel);
        var submission = new SubmitOptions
        {
            ExternalId = key,
            MaxCost = parsed.GetValue(_maxCost),
            ConfirmCost = async (cost, _) =>
            {
                bool agreed = await question.AskAsync(cost, cancellationToken).ConfigureAwait(false);
                if (!agreed)
                    return false;
                await interrupting.DisposeAsync().ConfigureAwait(false);
                untilAgreed.Token.ThrowIfCancellationRequested();
                OutputFolder.Claim(folder, key); // what cannot be written is known before it is paid
                OutputFolder.RefuseOthers(folder, []); // the question may have been open for long
                GoOn = Again("fetch", key, vendor) + into;
                display.Say("run", $"Run {key}. Interrupted, what it made is had with: {GoOn}", ("key", key));
                return true;
            },
        };

        Workflow workflow;
        try
        {
            workflow = await client.Workflows.SubmitAsync(template, submission, untilAgreed.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (Problem.MayHaveBeenExecuted(e) != true)
        {
            OutputFolder.Release(folder, key); // nothing was started: another run may go there
            GoOn = null;
            throw;
        }
        catch
        {
            MayBeAccepted = true;
            throw;
        }

        (GoOn, IsAccepted) = (Again("fetch", workflow.Id, vendor) + into, true);
        display.Say("started", $"Started as {workflow.Id}.", ("id", workflow.Id), ("key", key), ("cost", workflow.Charge));

        Display.Stage stage = display.Begin("pictures");
        await using (stage.ConfigureAwait(false))
            workflow = await client.Workflows.WaitAsync(workflow.Id, new WaitOptions { ThrowOnFailure = true }, new Listener<WorkflowProgress>(p => stage.Report(p.Rate, p.Phase.ToString(), ("id", p.WorkflowId))), cancellationToken).ConfigureAwait(false);

        IReadOnlyList<BlobDownload> files = await FetchCommand.DownloadAsync(display, vendor, workflow, folder, cancellationToken).ConfigureAwait(false);
        Exception? unwritten = null;
        try
        {
            if (inputs.Count > 1)
                await SheetAsync(display, workflow, made, files, epochs, prompts, folder, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) // what was paid is said all the same
        {
            unwritten = e;
        }

        display.Say("done", FormattableString.Invariant($"{files.Count(f => f.File is not null)} pictures for {workflow.Charge:0.##} Buzz."), ("id", workflow.Id), ("charge", workflow.Charge), ("folder", folder));
        FetchCommand.RefuseMissing(files);
        return unwritten is null ? ExitCode.Success : throw new ToolException(ExitCode.Failure, "file", $"The page with the pictures could not be written: {unwritten.Message}");
    }

    private async Task<(IReadOnlyList<TrainedEpoch> Epochs, TrainingInput? Input)> EpochsAsync(Vendor vendor, string id, ParseResult parsed, CancellationToken cancellationToken)
    {
        TrainingUpdate update = await LookUpAsync(vendor, id, cancellationToken).ConfigureAwait(false);
        int[] wanted = parsed.GetValue(_epochs) ?? [];
        TrainedEpoch[] there = [.. update.Epochs.Where(e => e.Model is not null)];
        if (there.Length == 0)
            throw new ToolException(ExitCode.Refused, "noEpoch", "The run has no epoch yet.");
        foreach (int missing in wanted.Where(w => there.All(e => e.Number != w)))
            throw new ToolException(ExitCode.Refused, "noEpoch", FormattableString.Invariant($"Epoch {missing} is not there; these are: {string.Join(", ", there.Select(e => e.Number))}."));
        IReadOnlyList<TrainedEpoch> chosen = wanted.Length > 0 ? [.. there.Where(e => wanted.Contains(e.Number))] : parsed.GetValue(_grid) ? there : [there[^1]];
        return (chosen, ((Workflow)update.Snapshot).Steps.OfType<TrainingStep>().LastOrDefault()?.Input);
    }

    private ImageGenInput InputOf(ParseResult parsed, IReadOnlyList<TrainedEpoch> epochs, TrainingInput? trained, double strength)
    {
        IEnumerable<InputDefinition> candidates = parsed.GetValue(_input) is { } id
            ? [InputCatalog.Find(id) is { StepType: "imageGen" } named ? named : throw new ToolException(ExitCode.Usage, "input", $"'{id}' is no input of the catalogue that makes images.")]
            : epochs.Count > 0 ? InputCatalog.OfStep("imageGen").Where(d => d.Id.EndsWith("/createImage", StringComparison.Ordinal) && d.NotInSchema is null) : [InputCatalog.Find(Usual)!]; // a row of the catalogue
        (string Member, bool IsNamed)[] settings = [("model", parsed.GetValue(_model) is not null), ("seed", parsed.GetValue(_seed) is not null)];
        string[] asked = [.. settings.Where(s => s.IsNamed).Select(s => s.Member)];
        InputDefinition[] taking = [.. candidates.Where(d => asked.All(m => Takes(d, m)))];
        if (taking.Length == 0)
            throw new ToolException(ExitCode.Usage, "input", $"{candidates.First().Id} does not take {string.Join(" and ", asked.Where(m => !Takes(candidates.First(), m)).Select(m => $"--{m}"))}; name an input that does with --input.");
        string? model = parsed.GetValue(_model) ?? ModelOf(trained);
        List<(ImageGenInput Input, CostEstimate Estimate)> fitting = [];
        ValidationFailedException? refusal = null;
        foreach (InputDefinition definition in taking)
        {
            var members = new JsonObject { ["prompt"] = "a prompt" };
            if (model is not null && Takes(definition, "model"))
                members["model"] = model;
            if ((parsed.GetValue(_seed) ?? (epochs.Count > 1 ? 1 : null)) is { } seed && Takes(definition, "seed"))
                members["seed"] = seed;
            if (definition.CreateInput(members) is not ImageGenInput input)
                continue;
            try
            {
                if ((epochs.Count > 0 ? input.WithLora(epochs[0], strength) : input).Validate() is { IsValid: false } problems)
                    refusal ??= new ValidationFailedException(problems);
                else
                    fitting.Add((input, input.EstimateCost()));
            }
            catch (ValidationFailedException e)
            {
                refusal ??= e;
            }
        }

        if (fitting.Count > 0)
            return fitting.OrderBy(f => !f.Estimate.IsComplete).ThenBy(f => f.Estimate.Total).First().Input;
        throw parsed.GetValue(_input) is not null && refusal is not null ? refusal : new ToolException(ExitCode.Invalid, "noInput", "No input of the catalogue takes this LoRA; name one with --input.");
    }

    private static bool Takes(InputDefinition definition, string member) => definition.FindParameter(member) is { IsReadOnly: false };

    private static string? ModelOf(TrainingInput? trained) =>
        trained?.Definition?.FindParameter("model") is { } member ? (string?)JsonNode.Parse(trained.ToJson())?["model"] ?? member.DefaultText?.Trim('"') : null;

    private static ImageGenInput With(ImageGenInput input, string member, string value)
    {
        var members = (JsonObject)JsonNode.Parse(input.ToJson())!; // an input is an object
        members[member] = value;
        return (ImageGenInput)input.Definition!.CreateInput(members); // it is of the catalogue
    }

    private static async Task SheetAsync(
        Display display, Workflow workflow, IStepTemplate<ImageGenOutput>[] made, IReadOnlyList<BlobDownload> files, IReadOnlyList<TrainedEpoch> epochs, string[] prompts, string folder, CancellationToken cancellationToken)
    {
        string?[] pictures = [.. made.Select(m => workflow.FindStep(m.Name!) is ImageGenStep { Output.Images: [{ Id: { } blob }, ..] } ? files.FirstOrDefault(f => f.Blob.Id == blob)?.File?.Path : null)]; // one that is withheld leaves its place empty
        string path = Path.Combine(folder, OutputFolder.PageName);
        await ContactSheet.WriteHtmlAsync(
            path,
            new ContactSheetContent
            {
                Title = "Pictures",
                Columns = prompts,
                Rows = epochs.Count == 0
                    ? [new ContactSheetRow { Title = "", Cells = pictures }]
                    : [.. epochs.Select((e, i) => new ContactSheetRow { Title = string.Create(CultureInfo.InvariantCulture, $"Epoch {e.Number}"), Cells = pictures[(i * prompts.Length)..((i + 1) * prompts.Length)] })],
            },
            cancellationToken).ConfigureAwait(false);
        display.Say("sheet", $"Contact sheet: {path}", ("path", path));
    }
}
